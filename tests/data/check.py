#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Plenary authors
#
# check.py KIND: one kind of file of data/ and ui/, asked of the tool that will read it.

import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "lint"))
import sources

PLACEHOLDERS = {
    "@APP_ID@": "org.plenary.Plenary",
    "@BINDIR@": "/usr/bin",
    "@SETTINGS_PATH@": "/org/plenary/Plenary/",
    "@WEBSITE@": "https://plenary.example",
}
PERMISSIONS = {"--device=dri", "--share=ipc", "--socket=fallback-x11", "--socket=wayland"}
XML = ("*.xml", "*.xml.in", "*.rng", "*.xsd", "*.svg", "*.ui")


def ask(program, *arguments):
    if shutil.which(program) is None:
        sources.skip(f"{program} is not installed")
    result = subprocess.run([program, *map(str, arguments)], capture_output=True, text=True)
    return [] if result.returncode == 0 else [result.stdout + result.stderr]


def configured(*patterns):
    """Copies of the files with the placeholders meson replaces filled in, under their names."""
    paths = sources.files(*patterns, under=("data",))
    if not paths:
        sources.skip("there is no such file yet")
    folder = pathlib.Path(tempfile.mkdtemp())
    for path in paths:
        copy = folder / path.name.removesuffix(".in")
        text = path.read_text(encoding="utf-8")
        for placeholder, value in PLACEHOLDERS.items():
            text = text.replace(placeholder, value)
        copy.write_text(text, encoding="utf-8")
        yield copy
    shutil.rmtree(folder)


def check_desktop():
    for path in configured("*.desktop", "*.desktop.in"):
        yield from ask("desktop-file-validate", path)


def check_metainfo():
    for path in configured("*.metainfo.xml", "*.metainfo.xml.in"):
        yield from ask("appstreamcli", "validate", "--strict", "--no-net", "--explain", path)


def check_settings():
    for path in configured("*.gschema.xml.in"):
        yield from ask("glib-compile-schemas", "--strict", "--dry-run", path.parent)


def check_resources():
    """Every file of a folder that a GResource takes from is in it: none is forgotten."""
    for path in sources.files("*.gresource.xml"):
        entries = [pathlib.PurePath(entry.text) for entry in ElementTree.parse(path).iter("file")]
        for kind in {(entry.parent, entry.suffix) for entry in entries}:
            for found in sorted((path.parent / kind[0]).glob(f"*{kind[1]}")):
                if found.relative_to(path.parent) not in entries and found != path:
                    yield f"{sources.name(path)}: {found.name} is not in the resource"


def check_xml():
    for path in sources.files(*XML, under=("data", "ui")):
        try:
            ElementTree.parse(path)
        except ElementTree.ParseError as error:
            yield f"{sources.name(path)}: {error}"


def check_source(source):
    """A source that is the same bytes for everybody, or this checkout."""
    if source["type"] == "archive":
        fixed = re.fullmatch("[0-9a-f]{64}", source.get("sha256", ""))
    elif source["type"] == "git":
        fixed = re.fullmatch("[0-9a-f]{40}", source.get("commit", "")) and "tag" in source
    else:
        return source["type"] == "dir" and source["path"] == ".."
    return fixed and source["url"].startswith("https://")


def check_flatpak():
    """The sandbox is as small as it can be: files come in by the portal, and nothing goes out."""
    options = (sources.ROOT / "meson.options").read_text(encoding="utf-8")
    for path in sources.files("*.json", under=("flatpak",)):
        manifest = json.loads(path.read_text(encoding="utf-8"))
        for key in ("id", "runtime", "runtime-version", "sdk", "command", "finish-args", "modules"):
            if key not in manifest:
                yield f"{sources.name(path)}: {key} is missing"
        if manifest["id"] != path.stem:
            yield f"{sources.name(path)}: the id is not the name of the file"
        for wish in sorted(set(manifest["finish-args"]) - PERMISSIONS):
            yield f"{sources.name(path)}: {wish} is not one of the permissions that were agreed on"
        for module in manifest["modules"]:
            for source in module["sources"]:
                if not check_source(source):
                    yield f"{sources.name(path)}: {module['name']}: the source is not fixed"
        for option in manifest["modules"][-1].get("config-opts", []):
            if f"option('{option[2:].split('=')[0]}'" not in options:
                yield f"{sources.name(path)}: {option} is not an option of the build"


CHECKS = {
    "desktop": check_desktop,
    "flatpak": check_flatpak,
    "metainfo": check_metainfo,
    "resources": check_resources,
    "settings": check_settings,
    "xml": check_xml,
}

sources.report(list(CHECKS[sys.argv[1]]()))
