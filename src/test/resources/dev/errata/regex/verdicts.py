"""Answers on stdout, as JSON, what Python's own `re` says of the cases on stdin.

In:  [[pattern, subject, flags], ...]  flags: letters out of i m s x
Out: {"version": [major, minor],
      "verdicts": [{"error", "position"} | {"first": [[start, end], ...] or [], "all": [[start, end], ...]}, ...]}
Offsets count UTF-16 units. `first` has the first match and its groups (-1 where a group took no part).
"""
import json
import re
import sys
import warnings

warnings.simplefilter("ignore")


def utf16(text, offset):
    return offset if offset < 0 else len(text[:offset].encode("utf-16-le", "surrogatepass")) // 2


def verdict(pattern, subject, flags):
    try:
        compiled = re.compile(pattern, sum(getattr(re, flag.upper()) for flag in flags))
    except re.error as error:
        return {"error": error.msg, "position": -1 if error.pos is None else utf16(pattern, error.pos)}
    except (OverflowError, RecursionError, ValueError) as error:
        return {"error": str(error), "position": -1}
    match = compiled.search(subject)
    first = [match.span(group) for group in range(compiled.groups + 1)] if match else []
    return {"first": [[utf16(subject, end) for end in span] for span in first],
            "all": [[utf16(subject, end) for end in match.span()] for match in compiled.finditer(subject)]}


json.dump({"version": list(sys.version_info[:2]), "verdicts": [verdict(*case) for case in json.load(sys.stdin)]},
          sys.stdout)
