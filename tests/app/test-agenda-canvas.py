#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Plenary authors
#
# The plan of the agenda, driven by keys and by the pointer and read as a screen reader reads it.

import shutil

from harness import EXAMPLE
from screen import Application, Pointer, Role, main, wait_for


def block(application, words):
    """The block of a session on the plan, or in the tray."""
    return application.find(words, Role.LIST_ITEM)


def focused_name(application):
    node = application.focused()
    return (node.get_name() or "") if node is not None else ""


def press(application, key):
    """Presses a key that leads elsewhere."""
    before = focused_name(application)
    application.key(key)
    wait_for(f"what {key} leads to",
             lambda: focused_name(application) not in ("", before))


def open_plan(application):
    """Goes to the plan, and to its first session."""
    application.find("Tidewater Stocktaking 2027")
    application.key("alt+2")
    application.find("Plan", Role.LIST)
    for _ in range(40):
        if "Briefing of Chairs" in focused_name(application):
            return
        press(application, "Tab")
    raise AssertionError("Tab does not come to the plan")


def walk_to(application, words):
    """Goes by arrows to one of the sessions before the first break."""
    press(application, "Down")
    for _ in range(4):
        if words in focused_name(application):
            return
        press(application, "Up")
    raise AssertionError(f"arrows do not come to “{words}”")


def test_walk(place):
    shutil.copy(EXAMPLE, place.path("a.plenary"))
    with Application(place, "a.plenary") as application:
        open_plan(application)
        walk_to(application, "Opening of the Meeting, 09:00 to 09:45, Long Room")
        press(application, "Down")
        assert "Keynote" in focused_name(application), focused_name(application)
        press(application, "Right")
        assert "North Warehouse" in focused_name(application), focused_name(application)
        # What has the keyboard is what the status line says.
        application.find(focused_name(application), Role.LABEL)
        application.close()


def test_move_and_undo(place):
    shutil.copy(EXAMPLE, place.path("a.plenary"))
    with Application(place, "a.plenary") as application:
        open_plan(application)
        walk_to(application, "Keynote:")
        application.key("alt+Down")
        block(application, "Keynote: Twenty-three Encounters with an Office, 09:50 to 10:20")
        # What follows moves with it.
        block(application, "Framing of the Thematic Sessions, 10:20 to 10:50")
        application.key("alt+equal")
        block(application, "an Office, 09:50 to 10:25")
        block(application, "Framing of the Thematic Sessions, 10:25 to 10:55")
        application.key("alt+Right")
        block(application, "an Office, 09:50 to 10:25, North Warehouse")
        application.key("ctrl+z", "ctrl+z", "ctrl+z")
        block(application, "an Office, 09:45 to 10:15, Long Room")
        # Before the opening: both exchange their times.
        application.key("alt+Prior")
        block(application, "an Office, 09:00 to 09:30, Long Room")
        block(application, "Opening of the Meeting, 09:30 to 10:15")
        application.close()


def test_tray(place):
    shutil.copy(EXAMPLE, place.path("a.plenary"))
    with Application(place, "a.plenary") as application:
        open_plan(application)
        walk_to(application, "Keynote:")
        application.key("alt+Delete")
        block(application, "an Office, not scheduled")
        block(application, "Framing of the Thematic Sessions, 09:45 to 10:15")
        application.key("ctrl+z")
        block(application, "an Office, 09:45 to 10:15")
        application.close()
    assert "day-id: day-1" in place.ok("show", "a.plenary", "session", "s-keynote")


def test_add(place):
    shutil.copy(EXAMPLE, place.path("a.plenary"))
    with Application(place, "a.plenary") as application:
        open_plan(application)
        walk_to(application, "Keynote:")
        application.key("Insert")
        block(application, "Untitled session, 10:15 to 10:45, Long Room")
        block(application, "Framing of the Thematic Sessions, 10:45 to 11:15")
        application.close()


def test_delete(place):
    shutil.copy(EXAMPLE, place.path("a.plenary"))
    with Application(place, "a.plenary") as application:
        open_plan(application)
        walk_to(application, "Keynote:")
        application.key("Delete")
        block(application, "Framing of the Thematic Sessions, 09:45 to 10:15")
        # The next session has the keyboard.
        wait_for("the next session", lambda: "Framing" in focused_name(application))
        application.key("ctrl+z")
        block(application, "an Office, 09:45 to 10:15")
        application.close()


def test_pointer(place):
    shutil.copy(EXAMPLE, place.path("a.plenary"))
    with Application(place, "a.plenary") as application:
        open_plan(application)
        pointer = Pointer(application)
        keynote = pointer.extents(block(application, "Keynote:"))
        framing = pointer.extents(block(application, "Framing of"))
        # Down by its own height: behind the next one, which closes up.
        middle = keynote.x + keynote.width // 2
        pointer.drag(middle, keynote.y + keynote.height // 2,
                     middle, framing.y + keynote.height // 2 + 1)
        block(application, "Framing of the Thematic Sessions, 09:45 to 10:15")
        block(application, "an Office, 10:15 to 10:45, Long Room")
        application.key("ctrl+z")
        block(application, "an Office, 09:45 to 10:15, Long Room")
        # Its lower edge, by the height of half an hour.
        pointer.drag(middle, keynote.y + keynote.height - 2,
                     middle, keynote.y + 2 * keynote.height - 2)
        block(application, "an Office, 09:45 to 10:45, Long Room")
        application.close()


def test_killed_after_drag(place):
    shutil.copy(EXAMPLE, place.path("a.plenary"))
    with Application(place, "a.plenary") as application:
        open_plan(application)
        pointer = Pointer(application)
        keynote = pointer.extents(block(application, "Keynote:"))
        middle = keynote.x + keynote.width // 2
        pointer.drag(middle, keynote.y + keynote.height - 2,
                     middle, keynote.y + 2 * keynote.height - 2)
        block(application, "an Office, 09:45 to 10:45, Long Room")
        application.kill()
    with Application(place, "a.plenary") as application:
        open_plan(application)
        block(application, "an Office, 09:45 to 10:45, Long Room")
        application.click("Undo Resize Session")
        block(application, "an Office, 09:45 to 10:15, Long Room")
        application.close()


main([test_walk, test_move_and_undo, test_tray, test_add, test_delete,
      test_pointer, test_killed_after_drag])
