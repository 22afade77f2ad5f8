#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Plenary authors
#
# The roles of a session from the command line: added, filled, replaced, listed, printed.

import harness


def agenda(place):
    return place.ok("export", "a.plenary", "-", "--format=text", "--document=agenda")


def role(place, *words):
    return place.ok("agenda", "a.plenary", "role", *words).strip()


def make(place):
    place.ok("new", "a.plenary")
    place.ok("edit", "a.plenary", text="""label Fill
set event event opens-at 960
insert session s1 kind=discussion title=Fog rank=1 duration=30
insert body ports name="Port Authority" acronym=PA
insert person pia honorific=Ms. given-name=Pia family-name=Oberoi
""")


def test_roles(place):
    make(place)
    chair = role(place, "add", "s1", "moderator", "PA", "--state=confirmed")
    pia = role(place, "add", "s1", "discussant", "pia oberoi")
    pair = role(place, "add", "s1", "discussant", "Co-Chairs", "--topic=Ice", "--state=tbc")
    lines = role(place, "list", "s1").splitlines()
    assert lines == [f"{chair}\tmoderator\tconfirmed\tPort Authority",
                     f"{pia}\tdiscussant\tidea\tPia Oberoi",
                     f"{pair}\tdiscussant\ttbc\tCo-Chairs"], lines
    heading = role(place, "gather", pia)
    printed = agenda(place)
    assert "Moderator: Port Authority (PA)\n" in printed, printed
    assert "Discussants: (tbc)" in printed and "Ms. Pia Oberoi\n" in printed, printed
    assert "Co-Chairs: Ice (tbc)" in printed, printed
    role(place, "move", pair, "up")
    printed = agenda(place)
    assert printed.index("Co-Chairs") < printed.index("Pia Oberoi"), printed
    other = role(place, "replace", pia, "A colleague", "--state=confirmed")
    printed = agenda(place)
    assert "A colleague" in printed and "Oberoi" not in printed, printed
    assert f"{pia}\tdiscussant\treplaced" in role(place, "list", "s1")
    role(place, "fill", other, "Port Authority")
    role(place, "remove", heading)
    assert "Discussants:\n" in agenda(place)
    place.ok("undo", "a.plenary")
    assert "Discussants: (tbc)" in agenda(place)


def test_refused(place):
    make(place)
    slot = role(place, "add", "s1", "moderator")
    before = place.ok("history", "a.plenary", "--json")
    for words, sentence in [
            (["add", "nowhere", "moderator"], "There is no session with the id “nowhere”"),
            (["add", "s1", "king"], "There is no role “king”"),
            (["add", "s1", "host", "PA", "--under=none"], "There is no role with the id “none”"),
            (["add", "s1", "host", "PA", "--state=sure"], "A role has no state “sure”"),
            (["state", slot, "sure"], "A role has no state “sure”"),
            (["move", slot, "sideways"], "“sideways” is neither “up” nor “down”"),
            (["fill", slot], "“fill” has too few or too many words after it"),
            (["crown", slot], "“crown” is nothing that is done with a role"),
            (["list", "s2"], "There is no session with the id “s2”")]:
        result = place.run("agenda", "a.plenary", "role", *words)
        assert result.returncode == 1, (words, result)
        assert sentence in result.stderr, (words, result.stderr)
    assert place.ok("history", "a.plenary", "--json") == before


harness.main([test_roles, test_refused])
