/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "widgets/plenary-text-tag.h"

/* The name by which libspelling knows what it is not to check. */
#define UNCHECKED_NAME "gtksourceview:context-classes:no-spell-check"

#define SMALL_SCALE 0.75

struct _PlenaryTextTag
{
  GtkTextTag parent_instance;

  PlenaryTextTagKind kind;
  PlenaryStyle style;
  char *address; /* of a link; id of the target of a reference */
  PlenaryText *note;
  PlenaryReferenceForm form;
  int level;
  PlenaryMarker marker;
  GtkTextDirection direction;
};

G_DEFINE_FINAL_TYPE (PlenaryTextTag, plenary_text_tag, GTK_TYPE_TEXT_TAG)

static PlenaryTextTag *
new_tag (PlenaryTextTagKind kind, const char *name)
{
  PlenaryTextTag *self = g_object_new (PLENARY_TYPE_TEXT_TAG, "name", name, NULL);

  self->kind = kind;

  return self;
}

static void
plenary_text_tag_finalize (GObject *object)
{
  PlenaryTextTag *self = PLENARY_TEXT_TAG (object);

  g_free (self->address);
  g_clear_pointer (&self->note, plenary_text_unref);

  G_OBJECT_CLASS (plenary_text_tag_parent_class)->finalize (object);
}

static void
plenary_text_tag_class_init (PlenaryTextTagClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = plenary_text_tag_finalize;
}

static void
plenary_text_tag_init (PlenaryTextTag *self)
{
}

/**
 * plenary_text_tag_new_style:
 * @style: one bit of emphasis
 *
 * Returns: (transfer full): a tag for emphasis
 */
PlenaryTextTag *
plenary_text_tag_new_style (PlenaryStyle style)
{
  PlenaryTextTag *self = new_tag (PLENARY_TEXT_TAG_STYLE, NULL);

  self->style = style;
  switch (style)
    {
    case PLENARY_STYLE_BOLD:
      g_object_set (self, "weight", PANGO_WEIGHT_BOLD, NULL);
      break;
    case PLENARY_STYLE_ITALIC:
      g_object_set (self, "style", PANGO_STYLE_ITALIC, NULL);
      break;
    case PLENARY_STYLE_UNDERLINE:
      g_object_set (self, "underline", PANGO_UNDERLINE_SINGLE, NULL);
      break;
    case PLENARY_STYLE_SUPERSCRIPT:
    case PLENARY_STYLE_SUBSCRIPT:
      g_object_set (self, "scale", SMALL_SCALE, NULL);
      break;
    case PLENARY_STYLE_NONE:
    default:
      g_assert_not_reached ();
    }

  return self;
}

/**
 * plenary_text_tag_new_link:
 * @address: where it leads
 *
 * Returns: (transfer full): a tag for a link
 */
PlenaryTextTag *
plenary_text_tag_new_link (const char *address)
{
  g_return_val_if_fail (address != NULL, NULL);

  PlenaryTextTag *self = new_tag (PLENARY_TEXT_TAG_LINK, NULL);

  self->address = g_strdup (address);
  g_object_set (self, "underline", PANGO_UNDERLINE_SINGLE, NULL);

  return self;
}

/**
 * plenary_text_tag_new_note:
 * @note: text of the note
 *
 * Returns: (transfer full): a tag for the number of a note
 */
PlenaryTextTag *
plenary_text_tag_new_note (const PlenaryText *note)
{
  g_return_val_if_fail (note != NULL, NULL);

  PlenaryTextTag *self = new_tag (PLENARY_TEXT_TAG_NOTE, NULL);

  self->note = plenary_text_ref (note);
  g_object_set (self, "scale", SMALL_SCALE, "underline", PANGO_UNDERLINE_NONE, NULL);

  return self;
}

/**
 * plenary_text_tag_new_reference:
 * @target: id of the record referred to
 * @form: what the reference shows
 *
 * Returns: (transfer full): a tag for the words of a reference
 */
PlenaryTextTag *
plenary_text_tag_new_reference (const char *target, PlenaryReferenceForm form)
{
  g_return_val_if_fail (target != NULL, NULL);

  PlenaryTextTag *self = new_tag (PLENARY_TEXT_TAG_REFERENCE, NULL);

  self->address = g_strdup (target);
  self->form = form;

  return self;
}

/**
 * plenary_text_tag_new_copy:
 * @mark: a tag for a note or a reference
 *
 * Returns: (transfer full): a tag for another one that says the same
 */
PlenaryTextTag *
plenary_text_tag_new_copy (PlenaryTextTag *mark)
{
  g_return_val_if_fail (PLENARY_IS_TEXT_TAG (mark), NULL);

  return mark->note != NULL ? plenary_text_tag_new_note (mark->note)
                            : plenary_text_tag_new_reference (mark->address, mark->form);
}

/**
 * plenary_text_tag_new_item:
 * @level: from 1
 * @marker: how the item is marked
 *
 * Returns: (transfer full): a tag for the mark of an item
 */
PlenaryTextTag *
plenary_text_tag_new_item (int level, PlenaryMarker marker)
{
  g_return_val_if_fail (level >= 1 && level <= PLENARY_TEXT_MAX_LEVEL, NULL);

  PlenaryTextTag *self = new_tag (PLENARY_TEXT_TAG_ITEM, NULL);

  self->level = level;
  self->marker = marker;

  return self;
}

/**
 * plenary_text_tag_new_lead:
 *
 * Returns: (transfer full): a tag for words that are generated before those of a paragraph
 */
PlenaryTextTag *
plenary_text_tag_new_lead (void)
{
  return new_tag (PLENARY_TEXT_TAG_LEAD, NULL);
}

/**
 * plenary_text_tag_new_indent:
 * @level: from 1
 * @direction: in which the line runs
 *
 * Returns: (transfer full): a tag for the line of an item
 */
PlenaryTextTag *
plenary_text_tag_new_indent (int level, GtkTextDirection direction)
{
  PlenaryTextTag *self = new_tag (PLENARY_TEXT_TAG_INDENT, NULL);

  self->level = level;
  self->direction = direction;

  return self;
}

/**
 * plenary_text_tag_new_space:
 *
 * Returns: (transfer full): a tag for no-break spaces
 */
PlenaryTextTag *
plenary_text_tag_new_space (void)
{
  return new_tag (PLENARY_TEXT_TAG_SPACE, NULL);
}

/**
 * plenary_text_tag_new_unchecked:
 *
 * Returns: (transfer full): a tag for words whose spelling is not checked
 */
PlenaryTextTag *
plenary_text_tag_new_unchecked (void)
{
  return new_tag (PLENARY_TEXT_TAG_UNCHECKED, UNCHECKED_NAME);
}

/**
 * plenary_text_tag_get_kind:
 * @self: a tag
 *
 * Returns: what it stands for
 */
PlenaryTextTagKind
plenary_text_tag_get_kind (PlenaryTextTag *self)
{
  g_return_val_if_fail (PLENARY_IS_TEXT_TAG (self), PLENARY_TEXT_TAG_STYLE);

  return self->kind;
}

/**
 * plenary_text_tag_is_protected:
 * @self: a tag
 *
 * Returns: whether its words are the editor's, and move and go as one
 */
gboolean
plenary_text_tag_is_protected (PlenaryTextTag *self)
{
  g_return_val_if_fail (PLENARY_IS_TEXT_TAG (self), FALSE);

  return self->kind == PLENARY_TEXT_TAG_NOTE || self->kind == PLENARY_TEXT_TAG_REFERENCE
         || self->kind == PLENARY_TEXT_TAG_ITEM || self->kind == PLENARY_TEXT_TAG_LEAD;
}

/**
 * plenary_text_tag_is_opening:
 * @self: a tag
 *
 * Returns: whether its words open a line, with nothing of a person's before them, and are no part
 *   of the text
 */
gboolean
plenary_text_tag_is_opening (PlenaryTextTag *self)
{
  g_return_val_if_fail (PLENARY_IS_TEXT_TAG (self), FALSE);

  return self->kind == PLENARY_TEXT_TAG_ITEM || self->kind == PLENARY_TEXT_TAG_LEAD;
}

/**
 * plenary_text_tag_get_style:
 * @self: a tag for emphasis
 *
 * Returns: its bit
 */
PlenaryStyle
plenary_text_tag_get_style (PlenaryTextTag *self)
{
  g_return_val_if_fail (PLENARY_IS_TEXT_TAG (self), PLENARY_STYLE_NONE);

  return self->style;
}

/**
 * plenary_text_tag_get_address:
 * @self: a tag for a link or a reference
 *
 * Returns: (nullable): the address; the id of the target of a reference
 */
const char *
plenary_text_tag_get_address (PlenaryTextTag *self)
{
  g_return_val_if_fail (PLENARY_IS_TEXT_TAG (self), NULL);

  return self->address;
}

/**
 * plenary_text_tag_get_note:
 * @self: a tag for a note
 *
 * Returns: (transfer none) (nullable): text of the note
 */
const PlenaryText *
plenary_text_tag_get_note (PlenaryTextTag *self)
{
  g_return_val_if_fail (PLENARY_IS_TEXT_TAG (self), NULL);

  return self->note;
}

/**
 * plenary_text_tag_set_note:
 * @self: a tag for a note
 * @note: another text for it
 */
void
plenary_text_tag_set_note (PlenaryTextTag *self, const PlenaryText *note)
{
  g_return_if_fail (PLENARY_IS_TEXT_TAG (self) && self->kind == PLENARY_TEXT_TAG_NOTE);
  g_return_if_fail (note != NULL);

  PlenaryText *former = g_steal_pointer (&self->note);

  self->note = plenary_text_ref (note);
  plenary_text_unref (former);
}

/**
 * plenary_text_tag_get_form:
 * @self: a tag for a reference
 *
 * Returns: what the reference shows
 */
PlenaryReferenceForm
plenary_text_tag_get_form (PlenaryTextTag *self)
{
  g_return_val_if_fail (PLENARY_IS_TEXT_TAG (self), PLENARY_REFERENCE_NUMBER);

  return self->form;
}

/**
 * plenary_text_tag_get_level:
 * @self: a tag for an item
 *
 * Returns: the level, from 1
 */
int
plenary_text_tag_get_level (PlenaryTextTag *self)
{
  g_return_val_if_fail (PLENARY_IS_TEXT_TAG (self), 0);

  return self->level;
}

/**
 * plenary_text_tag_get_marker:
 * @self: a tag for an item
 *
 * Returns: how the item is marked
 */
PlenaryMarker
plenary_text_tag_get_marker (PlenaryTextTag *self)
{
  g_return_val_if_fail (PLENARY_IS_TEXT_TAG (self), PLENARY_MARKER_NONE);

  return self->marker;
}

static void
set_indent (PlenaryTextTag *self, int step)
{
  PangoTabArray *tabs = pango_tab_array_new_with_positions (1, TRUE, PANGO_TAB_LEFT, step);
  gboolean is_rtl = self->direction == GTK_TEXT_DIR_RTL;
  int outer = (self->level - 1) * step;

  g_object_set (self, "accumulative-margin", TRUE, is_rtl ? "right-margin" : "left-margin", outer,
                "indent", -step, "tabs", tabs, NULL);
  pango_tab_array_free (tabs);
}

/**
 * plenary_text_tag_set_look:
 * @self: a tag
 * @look: colours and measures
 *
 * Takes over what depends on the theme and the font.
 */
void
plenary_text_tag_set_look (PlenaryTextTag *self, const PlenaryTextLook *look)
{
  g_return_if_fail (PLENARY_IS_TEXT_TAG (self));
  g_return_if_fail (look != NULL);

  switch (self->kind)
    {
    case PLENARY_TEXT_TAG_LINK:
      g_object_set (self, "foreground-rgba", &look->link, NULL);
      break;
    case PLENARY_TEXT_TAG_NOTE:
      g_object_set (self, "foreground-rgba", &look->link, "rise", look->rise, NULL);
      break;
    case PLENARY_TEXT_TAG_ITEM:
    case PLENARY_TEXT_TAG_LEAD:
      g_object_set (self, "foreground-rgba", &look->quiet, NULL);
      break;
    case PLENARY_TEXT_TAG_REFERENCE:
    case PLENARY_TEXT_TAG_SPACE:
      g_object_set (self, "background-rgba", &look->ground, NULL);
      break;
    case PLENARY_TEXT_TAG_INDENT:
      set_indent (self, look->step);
      break;
    case PLENARY_TEXT_TAG_STYLE:
      if (self->style == PLENARY_STYLE_SUPERSCRIPT)
        g_object_set (self, "rise", look->rise, NULL);
      else if (self->style == PLENARY_STYLE_SUBSCRIPT)
        g_object_set (self, "rise", -look->rise / 2, NULL);
      break;
    case PLENARY_TEXT_TAG_UNCHECKED:
    default:
      break;
    }
}
