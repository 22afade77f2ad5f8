/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The pictures of documents: logos above the title block, and photographs of those who agreed to
 * be shown. A picture that cannot be read is left out; the rules of check say so.
 */
#include "config.h"

#include "base/plenary-enumeration.h"
#include "compose/plenary-composition.h"
#include "compose/plenary-person-name.h"
#include "model/plenary-attachment.h"
#include "model/plenary-logo.h"
#include "model/plenary-person.h"

static PlenaryPicture *
read_picture (PlenaryRecord *attachment)
{
  GBytes *content = plenary_record_get_bytes (attachment, PLENARY_ATTACHMENT_CONTENT);

  return content != NULL ? plenary_picture_new (content, NULL) : NULL;
}

static PlenaryNode *
append_figure (PlenaryNode *parent, PlenaryNodeRole role, const char *description)
{
  g_autoptr (PlenaryText) text = plenary_text_new (description);
  PlenaryNode *figure = plenary_node_append_new (parent, PLENARY_NODE_FIGURE, 0, text);

  figure->role = role;
  figure->keep_with_next = TRUE;

  return figure;
}

/**
 * plenary_figures_append_logos:
 * @self: a composition
 *
 * Adds the logos of the event, if it has any.
 */
void
plenary_figures_append_logos (PlenaryComposition *self)
{
  PlenaryRecordList *logos = plenary_model_list (self->model, PLENARY_TYPE_LOGO);
  g_autoptr (GPtrArray) pictures
      = g_ptr_array_new_with_free_func ((GDestroyNotify) plenary_picture_unref);
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  for (guint i = 0; i < plenary_record_list_get_length (logos); i++)
    {
      PlenaryRecord *attachment = plenary_model_lookup (
          self->model, PLENARY_TYPE_ATTACHMENT,
          plenary_record_get_text (plenary_record_list_get (logos, i), PLENARY_LOGO_ATTACHMENT_ID));
      PlenaryPicture *picture = attachment != NULL ? read_picture (attachment) : NULL;

      if (picture == NULL)
        continue;
      g_ptr_array_add (pictures, picture);
      g_ptr_array_add (
          names, (gpointer) plenary_record_get_text (attachment, PLENARY_ATTACHMENT_DESCRIPTION));
    }
  if (pictures->len == 0)
    return;

  g_autofree char *description = plenary_enumerate_array (names);
  PlenaryNode *figure = append_figure (self->tree->root, PLENARY_NODE_ROLE_LOGOS, description);

  for (guint i = 0; i < pictures->len; i++)
    plenary_node_add_picture (figure, pictures->pdata[i]);
}

/**
 * plenary_figures_append_photograph:
 * @self: a composition
 * @parent: where it goes
 * @person: a person
 *
 * Adds the photograph of a person who has one and has agreed that it is printed. One without
 * consent is remembered, so that the document is not given away before somebody has decided.
 *
 * Returns: whether it was added
 */
gboolean
plenary_figures_append_photograph (PlenaryComposition *self,
                                   PlenaryNode *parent,
                                   PlenaryRecord *person)
{
  PlenaryRecord *attachment
      = plenary_model_lookup (self->model, PLENARY_TYPE_ATTACHMENT,
                              plenary_record_get_text (person, PLENARY_PERSON_PHOTO_ID));
  g_autoptr (PlenaryPicture) picture = attachment != NULL ? read_picture (attachment) : NULL;

  if (picture == NULL)
    return FALSE;
  if (!plenary_record_get_boolean (attachment, PLENARY_ATTACHMENT_CONSENT))
    {
      if (self->tree->without_consent == NULL)
        self->tree->without_consent = plenary_person_dup_name (person, FALSE);
      return FALSE;
    }
  plenary_node_add_picture (
      append_figure (parent, PLENARY_NODE_ROLE_PHOTOGRAPH,
                     plenary_record_get_text (attachment, PLENARY_ATTACHMENT_DESCRIPTION)),
      picture);

  return TRUE;
}
