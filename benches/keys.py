#!/usr/bin/env python3
"""How long the screens take: from the start of the program to its first whole frame, and from a key to the next frame.

    benches/keys.py FILE [KEYS]      an unencrypted tilsyn file whose newest round is drawn; 300 keys unless said

Walks up and down the sample and the questions of the first case. Needs the release build, Linux or macOS, and only the
standard library. The reading end is part of every figure.
"""

import os
import pty
import select
import statistics
import struct
import sys
import termios
import time
from fcntl import ioctl
from pathlib import Path

PROGRAM = Path(__file__).resolve().parent.parent / "target" / "release" / "tilsyn"
QUIET = 0.02  # A frame is whole when nothing more comes for so long.


def frame(terminal, begun):
    """Seconds from `begun` to the last byte before the terminal is quiet."""
    last = None
    while select.select([terminal], [], [], QUIET if last else 5)[0]:
        # A program may ask where the caret is; a terminal answers.
        if b"\x1b[6n" in os.read(terminal, 1 << 16):
            os.write(terminal, b"\x1b[1;1R")
        last = time.perf_counter()
    return (last or time.perf_counter()) - begun


def press(terminal, keys):
    begun = time.perf_counter()
    os.write(terminal, keys)
    return frame(terminal, begun)


def main():
    path, count = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 300
    begun = time.perf_counter()
    child, terminal = pty.fork()
    if child == 0:
        ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        os.execve(PROGRAM, [str(PROGRAM), "--file", path], {**os.environ, "TERM": "xterm-256color"})
    print(f"first frame {1000 * frame(terminal, begun):.1f} ms")
    press(terminal, b"\r")
    for room in ("sample", "case"):
        times = sorted(press(terminal, b"\x1b[B" if at % 30 < 15 else b"\x1b[A") for at in range(count))
        shown = [statistics.median(times), times[int(len(times) * 0.99)], times[-1]]
        print(f"{room}: median {1000 * shown[0]:.2f} ms, 99 % {1000 * shown[1]:.2f} ms, most {1000 * shown[2]:.2f} ms")
        press(terminal, b"\r")
    os.write(terminal, b"\x03")
    os.waitpid(child, 0)


main()
