#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Plenary authors
#
# Kills plenary-cli in the middle of a stream of edits, two hundred times: whatever it has
# acknowledged is there afterwards, the named file is a whole project at every moment, and undo
# still works. When to kill is chosen with a seed; the kills are real.

import os
import random
import select
import sqlite3

import harness

ROUNDS = 10
KILLS_PER_ROUND = 20


def count_sessions(path):
    """Opens the named file as another program would, while nobody has it open."""
    database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    assert database.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    number = database.execute("SELECT count(*) FROM session").fetchone()[0]
    database.close()
    return number


def read_acknowledged(process, wanted):
    """Reads until so many edits are acknowledged, or the process ends; gives how many are."""
    output = b""
    while output.count(b"ok ") < wanted:
        ready, _, _ = select.select([process.stdout], [], [], 30)
        assert ready, "nothing is acknowledged"
        piece = os.read(process.stdout.fileno(), 4096)
        if piece == b"":
            break
        output += piece
    return output.count(b"ok ")


def kill_once(place, chance, first):
    """Streams edits and kills after some of them; gives the number of the last that was safe."""
    process = place.start("edit", "a.plenary", "--acknowledge")
    wanted = chance.randrange(1, 25)
    n_edits = wanted + 5
    lines = "".join(
        f"label Edit {first + i}\ninsert session s{first + i} title='Session {first + i}' rank=1\n"
        for i in range(n_edits))
    process.stdin.write(lines.encode())
    process.stdin.flush()
    # In one of four the script ends, so that the kill falls into saving and closing.
    if chance.randrange(4) == 0:
        process.stdin.close()
        wanted = n_edits
    n_safe = read_acknowledged(process, wanted)
    process.kill()
    process.wait()
    # What was printed before the kill counts too.
    n_safe += process.stdout.read().count(b"ok ")
    for pipe in (process.stdout, process.stderr, process.stdin):
        try:
            pipe.close()
        except BrokenPipeError:
            pass
    return first - 1 + n_safe


def kill_many(place, seed):
    chance = random.Random(seed)
    place.ok("new", "a.plenary")
    safe = 0
    for _ in range(KILLS_PER_ROUND):
        count_sessions(place.path("a.plenary"))
        safe = kill_once(place, chance, safe + 1)
        count_sessions(place.path("a.plenary"))
        done = place.run("check", "a.plenary", "--rules=S")
        assert done.returncode == 0, done.stderr
        there = count_sessions(place.path("a.plenary"))
        assert there >= safe, f"{safe} edits were acknowledged, {there} are there"
        # The last may have been made and not been acknowledged any more.
        safe = there
    place.ok("undo", "a.plenary")
    assert count_sessions(place.path("a.plenary")) == safe - 1
    place.ok("redo", "a.plenary")
    assert count_sessions(place.path("a.plenary")) == safe
    assert place.files() == ["a.plenary"], place.files()


def make_case(seed):
    def case(place):
        kill_many(place, seed)

    case.__name__ = f"test_kill_{KILLS_PER_ROUND}_times_{seed}"
    return case


if __name__ == "__main__":
    harness.main([make_case(seed) for seed in range(ROUNDS)])
