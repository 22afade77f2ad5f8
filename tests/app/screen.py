# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Plenary authors
#
# The running application as a person has it: what is on the screen is read through the
# accessibility bus, keys go to the display. It waits for what must come, never for time.

import os
import re
import shutil
import subprocess
import sys
import time

import harness

APP = os.environ["PLENARY_APP"]
SECONDS = 30
MOST_TABS = 100


def skip(sentence):
    print(f"1..0 # SKIP {sentence}")
    sys.exit(0)


if "DISPLAY" not in os.environ or "DBUS_SESSION_BUS_ADDRESS" not in os.environ:
    skip("there is no display and session bus of its own; build-aux/test has them")
if shutil.which("xdotool") is None:
    skip("xdotool is not installed")
try:
    import gi

    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi, GLib
except (ImportError, ValueError):
    skip("the accessibility bus cannot be reached from python3")

Role = Atspi.Role
State = Atspi.StateType


def wait_for(what, look):
    """Looks until there is something, and gives it."""
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        try:
            found = look()
        except GLib.Error:
            found = None  # What was looked at has just gone.
        if found:
            return found
        while GLib.MainContext.default().iteration(False):
            pass
        time.sleep(0.02)
    raise AssertionError(f"{what} does not come")


def has(node, state):
    return node.get_state_set().contains(state)


def children(node):
    for i in range(node.get_child_count()):
        child = node.get_child_at_index(i)
        if child is not None:
            yield child


def visible(node):
    """A thing on the screen, and all in it that is on the screen."""
    if has(node, State.SHOWING):
        yield node
        for child in children(node):
            yield from visible(child)


def says(node):
    """The text of a thing, or its name; nothing says nothing."""
    if node is None:
        return ""
    if node.get_text_iface() is not None:
        if text_of(node):
            return text_of(node)
    return node.get_name() or ""


def text_of(node):
    """The text of a field, which may be empty."""
    return Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node))


class Application:
    """The application in the home of a place. As a context it is killed when a case fails, and
    must otherwise have been closed, without a word of complaint."""

    def __init__(self, place, *arguments):
        self.place = place
        self.log = open(place.path("stderr"), "a+", encoding="utf-8")
        environment = dict(
            place.environment, XDG_DATA_HOME=place.path("data"),
            XDG_CONFIG_HOME=place.path("config"), XDG_CACHE_HOME=place.path("cache"),
            GTK_A11Y="atspi", GDK_DEBUG="no-portals")
        self.process = subprocess.Popen([APP, *arguments], cwd=place.folder, stderr=self.log,
                                        env=environment)
        self.is_opening = any(argument.endswith(".plenary") for argument in arguments)

    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        was_running = self.process.poll() is None
        if was_running and kind is not None:
            self.describe()
        self.process.kill()
        self.process.wait()
        self.log.seek(0)
        complaints = [line for line in self.log if re.search("WARNING|CRITICAL|ERROR", line)]
        self.log.close()
        if kind is None:
            assert not was_running, "the application was not closed"
            assert complaints == [], complaints

    def describe(self):
        """Prints what is on the screen, for whoever must find out why a case fails."""
        for window in self.windows():
            for node in visible(window):
                if says(node):
                    print(f"#   {node.get_role_name()}: {says(node)!r}")

    def windows(self):
        desktop = Atspi.get_desktop(0)
        for child in children(desktop):
            if child.get_process_id() == self.process.pid:
                return list(children(child))
        return []

    def look(self, words, role=None):
        """The first thing on the screen that says the words, if there is one."""
        for window in reversed(self.windows()):
            for node in visible(window):
                if (role is None or node.get_role() == role) and words in says(node):
                    return node
        return None

    def find(self, words, role=None):
        found = wait_for(f"“{words}”", lambda: self.look(words, role))
        # Who has waited for something need not wait for the project.
        self.is_opening = False
        return found

    def look_named(self, name, role):
        """The first thing on the screen, shown or scrolled out of sight, that has a name."""
        for window in reversed(self.windows()):
            for node in visible(window):
                if node.get_role() == role and (node.get_name() or "") == name:
                    return node
        return None

    def find_named(self, name, role):
        return wait_for(f"“{name}”", lambda: self.look_named(name, role))

    def tab_to(self, name, role):
        """Goes by Tab to a thing that has a name."""
        target = self.find_named(name, role)
        for _ in range(MOST_TABS):
            if has(target, State.FOCUSED):
                return target
            before = self.focused()
            self.key("Tab")
            wait_for("another focus", lambda: self.focused() not in (None, before))
        raise AssertionError(f"Tab does not come to “{name}”")

    def focused(self):
        """What has the keyboard."""
        for window in reversed(self.windows()):
            for node in visible(window):
                if has(node, State.FOCUSED):
                    return node
        return None

    def gone(self, words, role=None):
        wait_for(f"the end of “{words}”", lambda: self.look(words, role) is None)

    def click(self, words, role=Role.BUTTON):
        """Presses a button, once it can be pressed."""

        def press():
            button = self.look(words, role)
            return button is not None and has(button, State.SENSITIVE) \
                and button.get_action_iface().do_action(0)

        wait_for(f"a button “{words}”", press)

    def key(self, *keys):
        """Presses keys; the window manager gives the newest window the keyboard."""
        if self.is_opening:
            self.find_named("Pages", Role.LIST)
            self.is_opening = False
        wait_for("a window with the keyboard",
                 lambda: any(has(window, State.ACTIVE) for window in self.windows()))
        subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)

    def type(self, text):
        subprocess.run(["xdotool", "type", "--delay", "8", text], check=True)

    def answer_file_dialog(self, title, path):
        """Types a path into the dialog that asks for a file."""
        dialog = self.find(title, Role.DIALOG)
        wait_for(f"the keyboard in “{title}”", lambda: has(dialog, State.ACTIVE))
        self.key("ctrl+a")
        self.type(str(path))
        self.key("Return")
        self.gone(title, Role.DIALOG)

    def choose_file(self, title, path):
        """Gives the path of a file that there is to the dialog that asks for one. It is put there
        at once: the dialog completes names while they are typed."""
        dialog = self.find(title, Role.DIALOG)
        wait_for(f"the keyboard in “{title}”", lambda: has(dialog, State.ACTIVE))
        self.type("/")

        def put():
            field = self.focused()
            return field is not None and field.get_role() == Role.TEXT \
                and Atspi.EditableText.set_text_contents(field, str(path)) \
                and text_of(field) == str(path)

        wait_for(f"“{path}” in “{title}”", put)
        self.key("Return")
        self.gone(title, Role.DIALOG)

    def kill(self):
        """Ends it as a power cut would."""
        self.process.kill()
        self.process.wait()

    def close(self):
        """Quits by its key."""
        self.key("ctrl+q")
        status = self.process.wait(SECONDS)
        assert status == 0, status


class Pointer:
    """The pointer, and where on the screen things of the window are. The window has a border, to be
    resized by, that it does not count as its own."""

    def __init__(self, application):
        subprocess.run(["xdotool", "getactivewindow", "windowmove", "0", "0"], check=True)
        own = Atspi.Component.get_extents(application.windows()[0], Atspi.CoordType.WINDOW)
        self.border = -2 * own.x

    def extents(self, node):
        found = Atspi.Component.get_extents(node, Atspi.CoordType.WINDOW)
        found.x += self.border
        found.y += self.border
        return found

    def middle(self, node):
        found = self.extents(node)
        return found.x + found.width // 2, found.y + found.height // 2

    def drag(self, from_x, from_y, to_x, to_y):
        """Presses, goes there in steps as a hand does, lets go, and gets out of the way of lists
        that choose what is under the pointer."""
        steps = [(from_x + 5, from_y + 5)]
        steps += [(from_x + (to_x - from_x) * i // 4, from_y + (to_y - from_y) * i // 4)
                  for i in range(1, 5)]
        moves = [word for x, y in steps for word in ("mousemove", str(x), str(y), "sleep", "0.1")]
        subprocess.run(["xdotool", "mousemove", str(from_x), str(from_y), "mousedown", "1", *moves,
                        "mouseup", "1", "mousemove", "0", "0"], check=True)


def main(cases):
    harness.main(cases)
