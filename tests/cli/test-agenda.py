#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Plenary authors
#
# The sessions of an agenda from the command line: added, moved, made longer, taken off, and what
# does not fit.

import harness


def agenda(place, *words):
    return place.ok("agenda", "a.plenary", *words)


def times(place):
    """Start and title of each session."""
    lines = [line.split("\t") for line in agenda(place, "list").splitlines()]
    return [f"{line[2]} {line[5]}" for line in lines]


def make(place):
    place.ok("new", "a.plenary")
    place.ok("edit", "a.plenary", text="""label Fill
set event event opens-at 960
set event event closes-at 1140
insert day d date=2021-01-26
insert day e date=2021-01-27
insert room a name="Room A" rank=1
insert room b name="Room B" rank=2
insert session s1 title=Opening rank=1 day-id=d duration=15
insert session s2 title="Session I" rank=2 day-id=d duration=75
insert session s3 title="Session II" rank=3 day-id=d duration=40
insert session closing title=Closing rank=4 day-id=d starts-at=1130 duration=10
""")


def test_flow(place):
    make(place)
    assert times(place) == ["16:00 Opening", "16:15 Session I", "17:30 Session II",
                            "18:50 Closing"], times(place)
    # Later sessions move, not the pinned closing.
    agenda(place, "resize", "s2", "85")
    assert times(place) == ["16:00 Opening", "16:15 Session I", "17:40 Session II",
                            "18:50 Closing"], times(place)
    place.ok("undo", "a.plenary")
    agenda(place, "move", "s3", "--position=2")
    assert times(place) == ["16:00 Opening", "16:15 Session II", "16:55 Session I",
                            "18:50 Closing"], times(place)
    added = agenda(place, "add", "Break", "--at=18:10", "--minutes=40").strip()
    assert times(place)[3:] == ["18:10 Break", "18:50 Closing"], times(place)
    agenda(place, "delete", added)
    agenda(place, "unschedule", "s1")
    assert times(place) == ["16:00 Session II", "16:40 Session I", "18:50 Closing",
                            "- Opening"], times(place)
    agenda(place, "move", "s1", "--day=2021-01-27", "--at=16:00", "--room=Room B")
    assert "s1\t2021-01-27\t16:00\t16:15\tRoom B\tOpening" in agenda(place, "list")


def test_venue(place):
    make(place)
    agenda(place, "day", "add", "2021-01-29")
    agenda(place, "day", "rename", "2021-01-26", "Arrival")
    agenda(place, "day", "move", "2021-01-26", "down")
    text = place.ok("show", "a.plenary", "day", "d")
    assert "2021-01-27" in text and "Arrival" in text, text
    agenda(place, "day", "date", "2021-01-27", "2021-02-01")
    assert "\t2021-02-01\t16:00" in agenda(place, "list"), agenda(place, "list")
    agenda(place, "room", "add", "Room C")
    agenda(place, "room", "move", "Room C", "up")
    agenda(place, "room", "rename", "Room B", "Salle B")
    agenda(place, "move", "s1", "--room=Salle B")
    agenda(place, "room", "remove", "Salle B")
    assert "- Opening" in times(place), times(place)
    place.ok("undo", "a.plenary")
    assert "16:00 Opening" in times(place), times(place)
    agenda(place, "day", "remove", "2021-02-01")
    assert times(place)[0].startswith("- "), times(place)
    for words, complaint in (
            (("day", "remove", "2020-01-01"), "no day “2020-01-01”"),
            (("day", "date", "2021-01-29", "2021-01-26"), "“2021-01-26” already"),
            (("day", "date", "2021-01-29", "soon"), "soon"),
            (("day", "move", "2021-01-29", "down"), "cannot be moved further"),
            (("day", "move", "2021-01-29", "left"), "neither “up” nor “down”"),
            (("room", "add", "Room A"), "“Room A” already"),
            (("room", "paint", "Room A"), "“paint” is nothing"),
            (("room", "rename", "Room A"), "too few or too many")):
        told = place.refused("agenda", "a.plenary", *words)
        assert complaint in told, told


def test_conflicts(place):
    make(place)
    assert agenda(place, "conflicts") == "gap\t2021-01-26\t18:10\t40\tClosing\t-\t-\n"
    agenda(place, "move", "s2", "--room=Room A")
    agenda(place, "move", "closing", "--at=16:30", "--room=Room A")
    lines = agenda(place, "conflicts").splitlines()
    assert lines == ["room\t2021-01-26\t16:30\t10\tClosing\tSession I\tRoom A"], lines
    agenda(place, "resize", "s3", "120")
    lines = agenda(place, "conflicts").splitlines()
    assert "overrun\t2021-01-26\t19:00\t30\tSession II\t-\t-" in lines, lines


def test_refused(place):
    make(place)
    before = agenda(place, "list")
    for words, message in [
            (["move", "nobody", "--at=16:00"], "no session with the id “nobody”"),
            (["move", "s1", "--at=25"], "“25” is no time"),
            (["move", "s1", "--at=48:00"], "“48:00” is no time"),
            (["move", "s1", "--day=2021-02-01"], "no day “2021-02-01”"),
            (["move", "s1", "--room=Room C"], "no room “Room C”"),
            (["resize", "s1", "long"], "“long” is no number"),
            (["unschedule", "nobody"], "no session"),
            (["delete", "nobody"], "no session")]:
        told = place.refused("agenda", "a.plenary", *words)
        assert message in told, told
    assert agenda(place, "list") == before


harness.main([test_flow, test_venue, test_conflicts, test_refused])
