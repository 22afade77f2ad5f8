/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "formats/html/plenary-html-style.h"

#include <string.h>

/* What CSS calls bold begins here (CSS Fonts 4, section 2.2.1: 700 is bold, 600 semi-bold). */
#define BOLD_WEIGHT 600

static gboolean
is_one_of (const xmlNode *node, const char *const *names)
{
  return node->name != NULL && g_strv_contains (names, (const char *) node->name);
}

/**
 * plenary_html_dup_attribute:
 * @node: an element
 * @name: name of an attribute
 *
 * Returns: (transfer full) (nullable): its value
 */
char *
plenary_html_dup_attribute (const xmlNode *node, const char *name)
{
  g_return_val_if_fail (node != NULL, NULL);

  xmlChar *value = xmlGetProp (node, (const xmlChar *) name);
  char *copy = g_strdup ((const char *) value);

  xmlFree (value);

  return copy;
}

/**
 * plenary_html_dup_declaration:
 * @node: an element
 * @property: name of a property of CSS
 *
 * Returns: (transfer full) (nullable): what its style attribute says of @property, in lower case
 */
char *
plenary_html_dup_declaration (const xmlNode *node, const char *property)
{
  g_return_val_if_fail (node != NULL, NULL);
  g_return_val_if_fail (property != NULL, NULL);

  g_autofree char *style = plenary_html_dup_attribute (node, "style");

  if (style == NULL)
    return NULL;

  g_auto (GStrv) declarations = g_strsplit (style, ";", -1);

  for (gsize i = 0; declarations[i] != NULL; i++)
    {
      char *colon = strchr (declarations[i], ':');

      if (colon == NULL)
        continue;
      *colon = '\0';
      if (g_ascii_strcasecmp (g_strstrip (declarations[i]), property) == 0)
        return g_strstrip (g_ascii_strdown (colon + 1, -1));
    }

  return NULL;
}

static PlenaryStyle
style_of_name (const xmlNode *node)
{
  static const struct
  {
    const char *name;
    PlenaryStyle style;
  } names[] = {
    { "b", PLENARY_STYLE_BOLD },          { "strong", PLENARY_STYLE_BOLD },
    { "i", PLENARY_STYLE_ITALIC },        { "em", PLENARY_STYLE_ITALIC },
    { "u", PLENARY_STYLE_UNDERLINE },     { "ins", PLENARY_STYLE_UNDERLINE },
    { "sup", PLENARY_STYLE_SUPERSCRIPT }, { "sub", PLENARY_STYLE_SUBSCRIPT },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    if (strcmp ((const char *) node->name, names[i].name) == 0)
      return names[i].style;

  return PLENARY_STYLE_NONE;
}

static PlenaryStyle
apply_weight (const xmlNode *node, PlenaryStyle style)
{
  g_autofree char *weight = plenary_html_dup_declaration (node, "font-weight");

  if (weight == NULL || g_str_has_prefix (weight, "inherit"))
    return style;
  if (g_str_has_prefix (weight, "bold") || g_ascii_strtoull (weight, NULL, 10) >= BOLD_WEIGHT)
    return style | PLENARY_STYLE_BOLD;

  return style & ~PLENARY_STYLE_BOLD;
}

static PlenaryStyle
apply_slant (const xmlNode *node, PlenaryStyle style)
{
  g_autofree char *slant = plenary_html_dup_declaration (node, "font-style");

  if (slant == NULL || g_str_has_prefix (slant, "inherit"))
    return style;
  if (g_str_has_prefix (slant, "italic") || g_str_has_prefix (slant, "oblique"))
    return style | PLENARY_STYLE_ITALIC;

  return style & ~PLENARY_STYLE_ITALIC;
}

static PlenaryStyle
apply_lines (const xmlNode *node, PlenaryStyle style)
{
  g_autofree char *lines = plenary_html_dup_declaration (node, "text-decoration");
  g_autofree char *line = plenary_html_dup_declaration (node, "text-decoration-line");

  if ((lines != NULL && strstr (lines, "underline") != NULL)
      || (line != NULL && strstr (line, "underline") != NULL))
    return style | PLENARY_STYLE_UNDERLINE;

  return style;
}

static PlenaryStyle
apply_height (const xmlNode *node, PlenaryStyle style)
{
  g_autofree char *height = plenary_html_dup_declaration (node, "vertical-align");
  const PlenaryStyle heights = PLENARY_STYLE_SUPERSCRIPT | PLENARY_STYLE_SUBSCRIPT;

  if (height != NULL && strcmp (height, "super") == 0)
    return (style & ~heights) | PLENARY_STYLE_SUPERSCRIPT;
  if (height != NULL && strcmp (height, "sub") == 0)
    return (style & ~heights) | PLENARY_STYLE_SUBSCRIPT;

  return style;
}

/**
 * plenary_html_style_of:
 * @node: an element
 * @outer: the emphasis around it
 *
 * Returns: the emphasis in it
 */
PlenaryStyle
plenary_html_style_of (const xmlNode *node, PlenaryStyle outer)
{
  g_return_val_if_fail (node != NULL, outer);

  PlenaryStyle style = outer | style_of_name (node);

  if (node->properties == NULL)
    return style;

  return apply_height (node, apply_lines (node, apply_slant (node, apply_weight (node, style))));
}

/**
 * plenary_html_is_hidden:
 * @node: an element
 *
 * Returns: whether it is nothing that a reader sees as words
 */
gboolean
plenary_html_is_hidden (const xmlNode *node)
{
  static const char *const names[]
      = { "head",     "title",  "meta",   "link",   "style",  "script",   "noscript",
          "template", "object", "applet", "embed",  "iframe", "frameset", "svg",
          "math",     "select", "option", "button", "input",  "xml",      "textarea",
          "audio",    "video",  "canvas", "map",    "del",    NULL };

  g_return_val_if_fail (node != NULL, FALSE);

  if (is_one_of (node, names) || xmlHasProp (node, (const xmlChar *) "hidden") != NULL)
    return TRUE;
  if (node->properties == NULL)
    return FALSE;

  g_autofree char *display = plenary_html_dup_declaration (node, "display");
  g_autofree char *visibility = plenary_html_dup_declaration (node, "visibility");
  g_autofree char *office = plenary_html_dup_declaration (node, "mso-hide");

  return g_strcmp0 (display, "none") == 0 || g_strcmp0 (visibility, "hidden") == 0
         || g_strcmp0 (office, "all") == 0;
}

/**
 * plenary_html_is_block:
 * @node: an element
 *
 * Returns: whether it starts and ends a line
 */
gboolean
plenary_html_is_block (const xmlNode *node)
{
  static const char *const names[]
      = { "p",       "div",     "h1",     "h2",     "h3",      "h4",         "h5",      "h6",
          "ul",      "ol",      "li",     "dl",     "dt",      "dd",         "table",   "caption",
          "tr",      "section", "main",   "header", "article", "blockquote", "footer",  "aside",
          "address", "figure",  "pre",    "nav",    "hr",      "figcaption", "details", "summary",
          "form",    "body",    "center", "br",     NULL };

  g_return_val_if_fail (node != NULL, FALSE);

  return is_one_of (node, names);
}

/**
 * plenary_html_marker_of_list:
 * @list: an element ul or ol
 *
 * Returns: how its items are marked
 */
PlenaryMarker
plenary_html_marker_of_list (const xmlNode *list)
{
  g_return_val_if_fail (list != NULL, PLENARY_MARKER_BULLET);

  g_autofree char *kind = plenary_html_dup_declaration (list, "list-style-type");
  g_autofree char *type = plenary_html_dup_attribute (list, "type");
  gboolean is_ordered = strcmp ((const char *) list->name, "ol") == 0;

  if (kind != NULL && (strstr (kind, "alpha") != NULL || strstr (kind, "latin") != NULL))
    return PLENARY_MARKER_LETTER;
  if (kind != NULL && strstr (kind, "roman") != NULL)
    return PLENARY_MARKER_ROMAN;
  if (kind != NULL && strstr (kind, "decimal") != NULL)
    return PLENARY_MARKER_DECIMAL;
  if (is_ordered && (g_strcmp0 (type, "a") == 0 || g_strcmp0 (type, "A") == 0))
    return PLENARY_MARKER_LETTER;
  if (is_ordered && (g_strcmp0 (type, "i") == 0 || g_strcmp0 (type, "I") == 0))
    return PLENARY_MARKER_ROMAN;

  return is_ordered ? PLENARY_MARKER_DECIMAL : PLENARY_MARKER_BULLET;
}

/**
 * plenary_html_marker_of_words:
 * @words: the mark of an item in words: "1.", "(b)", "iv)", "·"
 *
 * Returns: how the item is marked. "i" is a numeral; other single letters are letters.
 */
PlenaryMarker
plenary_html_marker_of_words (const char *words)
{
  g_return_val_if_fail (words != NULL, PLENARY_MARKER_BULLET);

  static const char letters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
  const char *start = strpbrk (words, "0123456789"
                                      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

  if (start == NULL)
    return PLENARY_MARKER_BULLET;
  if (g_ascii_isdigit (*start))
    return PLENARY_MARKER_DECIMAL;

  gsize length = strspn (start, letters);

  /* Word's hollow bullet is the letter "o" of a font of another width, without a stop. */
  if (length == 1 && *start == 'o' && strpbrk (words, ".)") == NULL)
    return PLENARY_MARKER_BULLET;
  if (strspn (start, "ivxIVX") == length && (length > 1 || g_ascii_tolower (*start) == 'i'))
    return PLENARY_MARKER_ROMAN;

  return PLENARY_MARKER_LETTER;
}

/**
 * plenary_html_level_of_paragraph:
 * @node: an element
 *
 * Word writes items as paragraphs of style "mso-list:l0 level2 lfo1".
 *
 * Returns: level of the item that it is, or 0
 */
int
plenary_html_level_of_paragraph (const xmlNode *node)
{
  g_return_val_if_fail (node != NULL, 0);

  if (node->properties == NULL)
    return 0;

  g_autofree char *list = plenary_html_dup_declaration (node, "mso-list");
  const char *level = list != NULL ? strstr (list, "level") : NULL;

  if (level == NULL)
    return 0;

  return (int) CLAMP (g_ascii_strtoull (level + strlen ("level"), NULL, 10), 1,
                      PLENARY_TEXT_MAX_LEVEL);
}
