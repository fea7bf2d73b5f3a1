#!/usr/bin/env python3
"""hot.py: perf script output on standard input to two tables: samples by our own functions, the runtime's work (allocation,
reference counts, strings) counted for whoever asked for it, and which of that work it was."""

import collections
import re
import subprocess
import sys

RUNTIME = re.compile(r"^(swift_|_?swift|specialized (Sequence|Array|Dictionary|Set|ContiguousArray|_|String|Collection|Slice|Range)|"
                     r"(static )?String|Sequence|Array|_|generic|protocol witness|closure #1 in (closure #1 in )?(Sequence|Array)|outlined|Hasher|malloc|free|cfree)")


def demangled(names):
    names = list(names)
    plain = subprocess.run(["swift", "demangle", "--simplified", "--compact"], input="\n".join(names), capture_output=True, text=True)
    return dict(zip(names, plain.stdout.splitlines()))


def main():
    stacks, stack = [], []
    for line in sys.stdin:
        frame = re.match(r"\s+[0-9a-f]+ (.+) \((.+)\)$", line.rstrip())
        if frame:
            stack.append((re.sub(r"\+0x[0-9a-f]+$", "", frame[1]), frame[2].rsplit("/", 1)[-1]))
        elif not line.strip() and stack:
            stacks.append(stack)
            stack = []
    if stack:
        stacks.append(stack)
    names = demangled({name for stack in stacks for name, _ in stack})
    ours, work, total = collections.Counter(), collections.defaultdict(collections.Counter), len(stacks)
    for stack in stacks:
        owner = next((names[n] for n, library in stack if library == "taizhang" and not RUNTIME.match(names[n])), "(start-up and kernel)")
        leaf = names[stack[0][0]]
        ours[owner] += 1
        work[owner][leaf if leaf != owner else "itself"] += 1
    print(f"{total} samples\n{'share':>7s}  function, and what of it")
    for owner, count in ours.most_common(30):
        print(f"{100 * count / total:6.1f}%  {owner[:110]}")
        for leaf, part in work[owner].most_common(4):
            print(f"{100 * part / total:14.1f}%  {leaf[:100]}")


try:
    main()
except BrokenPipeError:
    pass
