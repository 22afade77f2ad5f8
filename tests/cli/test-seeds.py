#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Plenary authors
#
# Real documents, imported as text and exported again: as text the words come in the order in which
# they were written, and pdftotext finds all of them in the pages. Its order is compared where a
# document has neither tables nor many notes, which it reads line by line across the page. Hyphens
# are left out, for pdftotext joins what a line divides.

import collections
import difflib
import html
import os
import pathlib
import re
import shutil
import subprocess

import harness

SEEDS = pathlib.Path(os.environ["PLENARY_SEEDS"])

# How many words may stand elsewhere than in the seed, in the text and in the pages: notes go to
# their marks or to the foot of a page. And how many may be written otherwise.
DOCUMENTS = {
    "000": ("agenda", 0, 8, 0),
    "001": ("report", 60, 60, 4),
    "002": ("concept-note", 300, 300, 4),
    "003": ("final-report", 0, None, 0),
    "004": ("note-for-file", 8, 8, 2),
}


def words(text):
    return re.findall(r"\w+", re.sub(r"(?<=\w)[-\u00ad\u2010-\u2013] ?\n?(?=[^\W\d])|[_']", "", text))


def words_of_seed(path):
    text = path.read_text("utf-8")
    text = re.sub(r"\]\([^)]*\)", "]", text)
    text = re.sub(r"<(https?://[^>]*)>", r"\1", text)
    return words(html.unescape(re.sub(r"</?[a-zA-Z][^>]*>", " ", text)))


def words_of_pdf(path):
    done = subprocess.run(["pdftotext", "-enc", "UTF-8", path, "-"], capture_output=True, text=True,
                          check=True)
    return words(done.stdout)


def out_of_place(before, after):
    """The words of before that after does not have in their place."""
    matcher = difflib.SequenceMatcher(None, before, after, autojunk=len(before) > 5000)
    lost = []
    for _, first, last, start, end in matcher.get_opcodes():
        if before[first:last] != after[start:end]:
            lost += before[first:last]
    return lost


def check(place, name):
    document, moved_in_text, moved_in_pages, rewritten = DOCUMENTS[name]
    before = words_of_seed(next(SEEDS.glob(name + "_*")))
    place.ok("import", str(next(SEEDS.glob(name + "_*"))), "seed.plenary")
    place.ok("export", "--document=" + document, "seed.plenary", "seed.txt")
    place.ok("export", "--document=" + document, "seed.plenary", "seed.pdf")
    text = words(pathlib.Path(place.path("seed.txt")).read_text("utf-8"))
    pages = words_of_pdf(place.path("seed.pdf"))
    for after, moved in (text, moved_in_text), (pages, moved_in_pages):
        gone = collections.Counter(before) - collections.Counter(after)
        assert gone.total() <= rewritten, gone
        if moved is not None:
            lost = out_of_place(before, after)
            assert len(lost) <= moved, lost


def make_case(name):
    def case(place):
        check(place, name)

    case.__name__ = "test_words_in_order_" + name
    return case


if not SEEDS.is_dir():
    print("1..0 # SKIP the real documents are not beside the checkout")
elif shutil.which("pdftotext") is None:
    print("1..0 # SKIP pdftotext is not installed")
else:
    harness.main([make_case(name) for name in DOCUMENTS])
