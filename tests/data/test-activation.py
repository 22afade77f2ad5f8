#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Plenary authors
#
# The desktop starts the application through the session bus: nothing of it runs before, and
# whatever is opened later goes to the one that runs.

import os
import pathlib
import shutil
import subprocess
import types

import screen
from gi.repository import Gio, GLib
from harness import EXAMPLE
from screen import APP, Application, Role, main, wait_for

BUILD = pathlib.Path(os.environ["PLENARY_BUILD"])
ID = os.environ["PLENARY_APP_ID"]

bus = Gio.bus_get_sync(Gio.BusType.SESSION)


def call_bus(method, argument=None):
    return bus.call_sync("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                         method, argument, None, Gio.DBusCallFlags.NONE, -1, None)


def is_running():
    return call_bus("NameHasOwner", GLib.Variant("(s)", [ID])).unpack()[0]


class Activated(Application):
    """The application as the bus starts it, with the service file that is installed: only the
    program is that of the build, in the home of a place. When a case is over it has been quit."""

    def __init__(self, place):
        variables = {"HOME": place.folder, "GSETTINGS_BACKEND": "memory", "GTK_A11Y": "atspi",
                     "GSETTINGS_SCHEMA_DIR": os.environ["GSETTINGS_SCHEMA_DIR"],
                     "GDK_DEBUG": "no-portals", "LC_ALL": "C.UTF-8", "G_DEBUG": "fatal-warnings",
                     "PLENARY_EXAMPLE": EXAMPLE}
        variables |= {f"XDG_{kind}_HOME": place.path(kind.lower())
                      for kind in ("CACHE", "CONFIG", "DATA", "STATE")}
        setting = " ".join(f"{name}={value}" for name, value in variables.items())
        service = (BUILD / f"data/{ID}.service").read_text(encoding="utf-8")
        program = service.split("Exec=")[1].split()[0]
        # Services of the session's own lifetime are read from here.
        folder = pathlib.Path(os.environ["XDG_RUNTIME_DIR"]) / "dbus-1/services"
        folder.mkdir(parents=True, exist_ok=True)
        self.service = folder / f"{ID}.service"
        self.service.write_text(service.replace(program, f"/usr/bin/env {setting} {APP}"),
                                encoding="utf-8")
        call_bus("ReloadConfig")

    def __enter__(self):
        assert not is_running()
        return self

    def __exit__(self, kind, value, trace):
        self.service.unlink()
        if is_running():
            if kind is not None:
                self.describe()
            self.ask("action", ID, "quit")
        wait_for("the end of the application", lambda: not is_running())

    @property
    def process(self):
        answer = call_bus("GetConnectionUnixProcessID", GLib.Variant("(s)", [ID]))
        return types.SimpleNamespace(pid=answer.unpack()[0])

    def ask(self, *arguments):
        subprocess.run(["gapplication", *arguments], check=True)

    def frames(self):
        return [window for window in self.windows() if window.get_role() == Role.FRAME]


def test_open(place):
    shutil.copy(EXAMPLE, place.path("a.plenary"))
    place.ok("new", "b.plenary", "--title=Harbour Forum")
    with Activated(place) as application:
        application.ask("launch", ID, place.path("a.plenary"))
        application.find("Tidewater Stocktaking 2027")
        process = application.process.pid
        application.ask("launch", ID, place.path("b.plenary"))
        application.find("Harbour Forum")
        assert application.process.pid == process
        wait_for("two windows", lambda: len(application.frames()) == 2)


def test_action(place):
    with Activated(place) as application:
        application.ask("action", ID, "new-window")
        wait_for("a window", lambda: len(application.frames()) == 1)
        application.ask("action", ID, "new-window")
        wait_for("another window", lambda: len(application.frames()) == 2)


def test_beginnings(place):
    """It ends when it is told to, although a dialog is open."""
    with Activated(place) as application:
        application.ask("action", ID, "new-project")
        application.find_named("Title of the Event", Role.TEXT)
        assert len(application.frames()) == 1
        application.ask("action", ID, "open-example")
        application.find("Tidewater Stocktaking 2027")
        number = len(application.frames())
        application.ask("action", ID, "open-example")
        application.ask("action", ID, "new-window")
        wait_for("another window", lambda: len(application.frames()) > number)
        assert len(application.frames()) == number + 1, "the example is shown twice"


if shutil.which("gapplication") is None:
    screen.skip("gapplication is not installed")
main([test_open, test_action, test_beginnings])
