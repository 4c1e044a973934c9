// Runs patterns with the engine's own RegExp. The protocol is written down in Interpreter.java.
'use strict';
const { createInterface } = require('node:readline');
const { writeSync } = require('node:fs');

const decoded = word => Buffer.from(word, 'base64').toString('utf16le');
const say = line => writeSync(1, line + '\n');

function answer(words) {
    let compiled;
    try {
        compiled = new RegExp(decoded(words[1]), words[0].slice(1, -1));
    } catch (error) {
        // The message repeats the pattern, between slashes; what is wrong comes last.
        const message = error.message.slice(error.message.lastIndexOf(': ') + 2);
        say('no - ' + Buffer.from(message, 'utf16le').toString('base64'));
        return;
    }
    say('ok');
    for (const word of words.slice(2)) {
        const match = compiled.exec(decoded(word));
        say(match ? match.index + ' ' + (match.index + match[0].length) : '-');
    }
}

say('ready ' + process.execPath);
createInterface({ input: process.stdin }).on('line', line => answer(line.split(' ')));
