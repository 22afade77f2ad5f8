#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Plenary authors
#
# A project is opened, looked at, undone and exported.

import pathlib
import shutil

from harness import EXAMPLE
from screen import Application, Role, main, text_of, wait_for


def test_look_and_undo(place):
    shutil.copy(EXAMPLE, place.path("a.plenary"))
    place.ok("edit", "a.plenary",
             text="label Rename Event\nset event event short-title 'High Water'\n")
    with Application(place, "a.plenary") as application:
        application.find("High Water")
        application.find("Customs House on the Quay")
        application.key("alt+2")
        application.find("Day 1")
        application.find("Keynote: Twenty-three Encounters with an Office")
        framing = application.find("Framing of the Thematic Sessions", Role.LIST_ITEM)
        assert "Moderator: Professor Tomás Ferreira Lobo" in framing.get_description(), framing
        application.key("alt+3")
        application.find("Dr. Emiko Nakamura")
        application.key("alt+5")
        assert "Kenya, as the outgoing Chair" in text_of(application.find_named("Report", Role.TEXT))
        application.click("Undo Rename Event")
        application.find("Tidewater Stocktaking 2027")
        application.click("Redo Rename Event")
        application.find("High Water")
        application.close()


def export(application, keys, path):
    application.key(keys)
    application.answer_file_dialog("Export", path)
    wait_for(str(path), path.exists)


def test_export(place):
    shutil.copy(EXAMPLE, place.path("a.plenary"))
    xml = pathlib.Path(place.path("out.xml"))
    pdf = pathlib.Path(place.path("out.pdf"))
    with Application(place, "a.plenary") as application:
        application.find("Tidewater Stocktaking 2027")
        export(application, "ctrl+shift+e", xml)
        export(application, "ctrl+p", pdf)
        application.close()
    assert "urn:plenary:project:1" in xml.read_text("utf-8")
    assert pdf.read_bytes().startswith(b"%PDF-")


def test_open_example(place):
    with Application(place) as application:
        application.find("Plan and Record a Meeting")
        application.click("Open Example")
        application.find("Tidewater Stocktaking 2027")
        application.close()


def test_refused(place):
    pathlib.Path(place.path("a.plenary")).write_text("not a project\n" * 100)
    with Application(place, "a.plenary") as application:
        application.find("It is not a project of Plenary")
        application.click("Close")
        application.gone("It is not a project of Plenary")
        application.find("Plan and Record a Meeting")
        application.close()


main([test_look_and_undo, test_export, test_open_example, test_refused])
