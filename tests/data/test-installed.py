#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Plenary authors
#
# What "meson install" gives a desktop, installed in a folder of its own and asked of the tools
# that will read it. Names that several files must agree on are compared.

import configparser
import os
import pathlib
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

from harness import main

BUILD = os.environ["PLENARY_BUILD"]
SOURCE = pathlib.Path(os.environ["PLENARY_SOURCE"])
ID = os.environ["PLENARY_APP_ID"]
PREFIX = os.environ["PLENARY_PREFIX"].lstrip("/")
MIME_TYPE = "application/vnd.plenary+sqlite3"

FILES = {
    "bin/plenary",
    "bin/plenary-cli",
    f"share/applications/{ID}.desktop",
    f"share/dbus-1/services/{ID}.service",
    f"share/glib-2.0/schemas/{ID}.gschema.xml",
    f"share/icons/hicolor/scalable/apps/{ID}.svg",
    f"share/icons/hicolor/scalable/mimetypes/{ID}-project.svg",
    f"share/icons/hicolor/symbolic/apps/{ID}-symbolic.svg",
    "share/man/man1/plenary-cli.1",
    "share/man/man1/plenary.1",
    f"share/metainfo/{ID}.metainfo.xml",
    f"share/mime/packages/{ID}.xml",
    "share/plenary/examples/example.plenary",
    "share/plenary/xml/README",
    "share/plenary/xml/plenary-project-1.rng",
    "share/plenary/xml/plenary-project-1.xsd",
}

installed = None  # The prefix, once installed, for all cases.


def ask(*command, **variables):
    """Runs a program that must find nothing to say against what it reads; gives what it prints."""
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True,
                          env=dict(os.environ, **variables))
    assert done.returncode == 0 and done.stderr == "", f"{command}: {done.stdout}{done.stderr}"
    return done.stdout


def read_keys(path):
    """A file of groups and keys, such as a desktop entry."""
    keys = configparser.RawConfigParser(delimiters="=", strict=True)
    keys.optionxform = str
    keys.read_string((installed / path).read_text(encoding="utf-8"))
    return keys


def read_xml(path):
    return ElementTree.parse(installed / path).getroot()


def desktop_entry():
    return read_keys(f"share/applications/{ID}.desktop")


def metainfo():
    return read_xml(f"share/metainfo/{ID}.metainfo.xml")


def test_files(place):
    found = {path.relative_to(installed).as_posix() for path in installed.rglob("*")
             if path.is_file() and not path.name.endswith(".mo")}
    assert found == FILES, found ^ FILES


def test_placeholders(place):
    for path in installed.joinpath("share").rglob(f"{ID}.*"):
        assert not re.search("@[A-Z_]+@", path.read_text(encoding="utf-8")), path


def test_programs(place):
    version = re.search(r"version: '([^']+)'", (SOURCE / "meson.build").read_text())[1]
    assert version in ask(installed / "bin/plenary-cli", "--version")
    assert version in ask(installed / "bin/plenary", "--version")
    told = ask(installed / "bin/plenary", "--help")
    assert "[FILE…]" in told, told
    manual = (installed / "share/man/man1/plenary.1").read_text(encoding="utf-8")
    for option in re.findall(r"--(new|example|version|help)\b", told):
        assert f"\\-\\-{option}\n" in manual, option


def test_desktop_entry(place):
    ask("desktop-file-validate", installed / f"share/applications/{ID}.desktop")
    keys = desktop_entry()
    entry = keys["Desktop Entry"]
    assert entry["Exec"].split()[0] == "plenary"
    assert entry["Icon"] == ID
    assert entry["DBusActivatable"] == "true"
    assert entry["MimeType"] == MIME_TYPE + ";"


def test_desktop_actions(place):
    """An action of the desktop entry is activated by its name, as an action of the application."""
    keys = desktop_entry()
    names = [name for name in keys["Desktop Entry"]["Actions"].split(";") if name]
    assert names
    assert {f"Desktop Action {name}" for name in names} == set(keys.sections()[1:])
    source = (SOURCE / "src/app/plenary-application.c").read_text(encoding="utf-8")
    for name in names:
        assert f'"{name}"' in source, name
        assert keys[f"Desktop Action {name}"]["Exec"].split()[-2:] == [ID, name]


def test_service(place):
    service = read_keys(f"share/dbus-1/services/{ID}.service")["D-BUS Service"]
    assert service["Name"] == ID
    assert service["Exec"] == f"/{PREFIX}/bin/plenary --gapplication-service"


def test_metainfo(place):
    path = f"share/metainfo/{ID}.metainfo.xml"
    ask("appstreamcli", "validate", "--strict", "--no-net", "--explain", installed / path)
    component = metainfo()
    assert component.findtext("id") == ID
    assert component.findtext("launchable") == f"{ID}.desktop"
    assert component.findtext("provides/mediatype") == MIME_TYPE
    for binary in component.iterfind("provides/binary"):
        assert f"bin/{binary.text}" in FILES, binary.text


def test_releases(place):
    """The releases are those of NEWS, in the same words; the newest is the one that is built."""
    news = (SOURCE / "NEWS").read_text(encoding="utf-8")
    told = []
    for head, text in re.findall(r"^Plenary (.+)\n=+\n((?:(?!Plenary \d).*\n)*)", news, re.MULTILINE):
        version, when = re.fullmatch(r"(\S+) \((.*)\)", head).groups()
        points = [" ".join(point.split()) for point in re.split(r"^\* ", text, flags=re.MULTILINE)[1:]]
        told.append((version, when, points))
    shown = []
    for release in metainfo().iterfind("releases/release"):
        when = "not yet released" if release.get("type") == "development" else release.get("date")
        points = [" ".join(point.text.split()) for point in release.iter("li")]
        shown.append((release.get("version"), when, points))
    assert shown == told, (shown, told)
    assert f"version: '{told[0][0]}'" in (SOURCE / "meson.build").read_text(encoding="utf-8")


def test_screenshots(place):
    images = [image.text for image in metainfo().iterfind("screenshots/screenshot/image")]
    assert images
    for image in images:
        picture = SOURCE / "data/pictures" / image.rsplit("/", 1)[1]
        head = picture.read_bytes()[:24]
        size = int.from_bytes(head[16:20], "big"), int.from_bytes(head[20:24], "big")
        assert head.startswith(b"\x89PNG") and size == (1280, 800), (picture, size)


def test_icons(place):
    sizes = {"apps": "128", "mimetypes": "128", "symbolic": "16"}
    for path in installed.glob("share/icons/hicolor/*/*/*.svg"):
        size = sizes["symbolic" if "-symbolic" in path.name else path.parent.name]
        picture = ElementTree.parse(path).getroot()
        assert picture.get("viewBox") == f"0 0 {size} {size}", path
        # The icon theme gives a symbolic icon the colour of the text: it has shapes, no strokes.
        if "-symbolic" in path.name:
            assert not any(part.get("stroke") for part in picture.iter()), path


def test_settings(place):
    schemas = installed / "share/glib-2.0/schemas"
    ask("glib-compile-schemas", "--strict", f"--targetdir={place.folder}", schemas)
    keys = ask("gsettings", "list-keys", ID,
               GSETTINGS_SCHEMA_DIR=str(place.folder)).split()
    assert {"window-maximized", "window-size"} <= set(keys), keys


def looks(place, name, attribute):
    """What the desktop takes a file for, with our MIME type installed."""
    told = ask("gio", "info", f"--attributes=standard::{attribute}", place.path(name),
               XDG_DATA_HOME=place.path("data"), XDG_DATA_DIRS="/usr/share", LC_ALL="C.UTF-8")
    return re.search(rf"standard::{attribute}: (.*)", told)[1]


def test_mime_type(place):
    packages = pathlib.Path(place.path("data")) / "mime/packages"
    packages.mkdir(parents=True)
    shutil.copy(installed / f"share/mime/packages/{ID}.xml", packages)
    ask("update-mime-database", packages.parent, XDG_DATA_HOME=place.path("data"))

    place.ok("new", "forum.plenary", "--title=Harbour Forum")
    assert looks(place, "forum.plenary", "content-type") == MIME_TYPE
    assert f"{ID}-project" in looks(place, "forum.plenary", "icon").split(", ")
    # Told by its first bytes where the name says nothing.
    shutil.copy(place.path("forum.plenary"), place.path("attachment"))
    assert looks(place, "attachment", "content-type") == MIME_TYPE
    # Other databases stay what they are.
    with sqlite3.connect(place.path("other")) as other:
        other.execute("CREATE TABLE plenary (plenary TEXT)")
    assert looks(place, "other", "content-type") == "application/vnd.sqlite3"
    pathlib.Path(place.path("text")).write_text("Plenary\n", encoding="utf-8")
    assert looks(place, "text", "content-type") == "text/plain"


def install(folder):
    global installed
    ask("meson", "install", "-C", BUILD, "--no-rebuild", "--quiet", "--destdir", folder)
    installed = pathlib.Path(folder) / PREFIX


for tool in ("appstreamcli", "desktop-file-validate", "gio", "glib-compile-schemas", "gsettings",
             "meson", "update-mime-database"):
    if shutil.which(tool) is None:
        print(f"1..0 # SKIP {tool} is not installed")
        sys.exit(0)
with tempfile.TemporaryDirectory() as place_to_install:
    install(place_to_install)
    main([test_files, test_placeholders, test_programs, test_desktop_entry, test_desktop_actions,
          test_service, test_metainfo, test_releases, test_screenshots, test_icons, test_settings,
          test_mime_type])
