"""Runs patterns with Python's own re. The protocol is written down in Interpreter.java."""
import base64
import re
import sys
import warnings

warnings.simplefilter("ignore")
OUT = sys.stdout.buffer


def decoded(word):
    return base64.b64decode(word).decode("utf-16-le", "surrogatepass")


def units(text):
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def say(line):
    OUT.write(line.encode("utf-8", "replace") + b"\n")
    OUT.flush()


def refuse(pattern, message, position):
    place = "-" if position is None else str(units(pattern[:position]))
    say("no %s %s" % (place, base64.b64encode(message.encode("utf-16-le", "surrogatepass")).decode()))


def answer(words):
    pattern = decoded(words[1])
    try:
        compiled = re.compile(pattern, sum(getattr(re, flag.upper()) for flag in words[0][1:-1]))
    except re.error as error:
        return refuse(pattern, error.msg, error.pos)
    except (OverflowError, RecursionError, MemoryError, ValueError) as error:
        return refuse(pattern, str(error) or type(error).__name__, None)
    say("ok")
    for word in words[2:]:
        text = decoded(word)
        match = compiled.search(text)
        say("%d %d" % (units(text[:match.start()]), units(text[:match.end()])) if match else "-")


say("ready " + sys.executable)
for line in sys.stdin.buffer:
    answer(line.decode("ascii").rstrip("\n").split(" "))
