#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Plenary authors
#
# Projects come and go: made from a template, found again among the recent ones, opened twice,
# open elsewhere, changed by another program, copied and merged.

import os
import shutil
import signal
import subprocess

from harness import EXAMPLE
from screen import APP, Application, Role, main, text_of, wait_for


def title_of(place, name):
    text = place.ok("export", name, "-", "--format=xml")
    return text.split("<title>")[1].split("</title>")[0]


def test_template_and_recent(place):
    path = place.folder / "forum.plenary"
    with Application(place) as application:
        application.find("Plan and Record a Meeting")
        application.tab_to("Stocktaking Meeting", Role.BUTTON)
        application.key("Return")
        application.tab_to("Title of the Event", Role.TEXT)
        application.key("ctrl+a")
        application.type("Harbour Stocktaking")
        application.click("Create…")
        application.answer_file_dialog("New Project", path)
        application.find("Harbour Stocktaking")
        application.key("alt+2")
        application.find("Day 1")
        application.close()
    assert path.exists()
    with Application(place) as application:
        application.find("Harbour Stocktaking")
        application.close()


def test_each_template(place):
    """A project of every template opens, each in a window of its own."""
    titles = {"Dialogue": 1, "Café Workshop": 1, "Technical Meeting": 2, "Empty": 1}
    with Application(place) as application:
        for number, (template, n_days) in enumerate(titles.items()):
            path = place.folder / f"{number}.plenary"
            application.click(template)
            application.find_named("Title of the Event", Role.TEXT)
            application.click("Create…")
            application.answer_file_dialog("New Project", path)
            wait_for("the project", path.exists)
            days = place.ok("show", path, "day", "--json")
            assert days.count('"date"') == n_days, days
            application.key("ctrl+n")
        application.close()


def test_open_twice(place):
    shutil.copy(EXAMPLE, place.path("a.plenary"))
    with Application(place, "a.plenary") as application:
        application.find("Identity")
        again = subprocess.run([APP, place.path("a.plenary")], timeout=30, check=False,
                               env=dict(os.environ, HOME=str(place.folder)))
        assert again.returncode == 0
        application.find("Identity")
        assert len(application.windows()) == 1, "the same project is shown once"
        application.close()


def test_open_elsewhere(place):
    shutil.copy(EXAMPLE, place.path("a.plenary"))
    environment = dict(place.environment, XDG_DATA_HOME=place.path("data"),
                       XDG_CONFIG_HOME=place.path("config"), GTK_A11Y="none")
    other = subprocess.Popen(["dbus-run-session", "--", APP, place.path("a.plenary")],
                             env=environment, stdout=subprocess.DEVNULL,
                             stderr=subprocess.DEVNULL, start_new_session=True)
    try:
        subprocess.run(["xdotool", "search", "--sync", "--name", "Tidewater Stocktaking"],
                       check=True, stdout=subprocess.DEVNULL)
        with Application(place, "a.plenary") as application:
            application.find("Read-only")
            application.tab_to("Title", Role.TEXT)
            application.type("nothing")
            assert "nothing" not in text_of(application.find_named("Title", Role.TEXT))
            application.close()
    finally:
        os.killpg(other.pid, signal.SIGKILL)
        other.wait()


def change_behind_its_back(place):
    """Another person's copy, saved over the file."""
    shutil.copy(place.path("a.plenary"), place.path("b.plenary"))
    place.ok("edit", "b.plenary", text="label Rename Series\nset event event series 'High Water'\n")
    os.replace(place.path("b.plenary"), place.path("a.plenary"))


def open_and_change(place, application):
    application.find("Identity")
    application.tab_to("Title", Role.TEXT)
    application.key("ctrl+a")
    application.type("Low Water")
    application.find("Saved")
    wait_for("the file", lambda: b"Low Water" in (place.folder / "a.plenary").read_bytes())
    change_behind_its_back(place)
    application.find("Another program has changed the file")
    application.click("Decide…")


def test_changed_and_merged(place):
    shutil.copy(EXAMPLE, place.path("a.plenary"))
    with Application(place, "a.plenary") as application:
        open_and_change(place, application)
        application.click("Merge")
        wait_for("the other's series", lambda: text_of(
            application.find_named("Series", Role.TEXT)) == "High Water")
        assert text_of(application.find_named("Title", Role.TEXT)) == "Low Water"
        application.gone("Another program has changed the file", Role.LABEL)
        application.close()
    text = place.ok("export", "a.plenary", "-", "--format=xml")
    assert "Low Water" in text and "High Water" in text


def test_changed_and_taken(place):
    shutil.copy(EXAMPLE, place.path("a.plenary"))
    with Application(place, "a.plenary") as application:
        open_and_change(place, application)
        application.click("Take the File")
        wait_for("the other's series", lambda: text_of(
            application.find_named("Series", Role.TEXT)) == "High Water")
        application.close()


def test_changed_and_both_kept(place):
    shutil.copy(EXAMPLE, place.path("a.plenary"))
    mine = place.folder / "mine.plenary"
    with Application(place, "a.plenary") as application:
        open_and_change(place, application)
        application.click("Keep Both…")
        application.answer_file_dialog("Keep Both", mine)
        wait_for("my file", mine.exists)
        application.gone("Another program has changed the file", Role.LABEL)
        application.close()
    assert "High Water" in place.ok("export", "a.plenary", "-", "--format=xml")
    assert "High Water" not in place.ok("export", "mine.plenary", "-", "--format=xml")


def test_copy(place):
    shutil.copy(EXAMPLE, place.path("a.plenary"))
    copy = place.folder / "copy.plenary"
    with Application(place, "a.plenary") as application:
        application.find("Identity")
        application.key("ctrl+shift+s")
        application.answer_file_dialog("Save a Copy", copy)
        application.find("A copy was saved")
        application.close()
    assert title_of(place, "copy.plenary") == title_of(place, "a.plenary")


main([test_template_and_recent, test_each_template, test_open_twice, test_open_elsewhere, test_changed_and_merged,
      test_changed_and_taken, test_changed_and_both_kept, test_copy])
