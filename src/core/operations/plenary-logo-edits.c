/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "operations/plenary-logo-edits.h"

#include "base/plenary-error.h"
#include "base/plenary-picture.h"
#include "model/plenary-attachment.h"
#include "model/plenary-logo.h"
#include "model/plenary-person.h"

#include <glib/gi18n-lib.h>

/**
 * plenary_logo_add:
 * @edit: an edit
 * @model: the model of its project
 * @name: name of the file
 * @content: a PNG or JPEG file
 *
 * Adds a logo after the others. A file that is neither makes the edit fail.
 *
 * Returns: (transfer full) (nullable): id of the logo; %NULL when the edit has failed
 */
char *
plenary_logo_add (PlenaryEdit *edit, PlenaryModel *model, const char *name, GBytes *content)
{
  g_return_val_if_fail (edit != NULL, NULL);
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (name != NULL, NULL);
  g_return_val_if_fail (content != NULL, NULL);

  PlenaryRecordList *logos = plenary_model_list (model, PLENARY_TYPE_LOGO);
  g_autofree char *rank
      = plenary_record_list_dup_rank_at (logos, plenary_record_list_get_length (logos));
  const char *media_type = plenary_picture_find_media_type (content);
  g_autoptr (PlenaryRow) picture = plenary_row_new (PLENARY_TYPE_ATTACHMENT);
  g_autoptr (PlenaryRow) logo = plenary_row_new (PLENARY_TYPE_LOGO);

  if (media_type == NULL)
    {
      plenary_edit_fail (edit, g_error_new (PLENARY_DATA_ERROR, PLENARY_DATA_ERROR_UNSUPPORTED,
                                            _ ("“%s” is neither a PNG nor a JPEG picture"), name));
      return NULL;
    }
  plenary_row_set_text (picture, PLENARY_ATTACHMENT_NAME, name);
  plenary_row_set_text (picture, PLENARY_ATTACHMENT_MEDIA_TYPE, media_type);
  plenary_row_set_bytes (picture, PLENARY_ATTACHMENT_CONTENT, content);
  plenary_row_set_text (logo, PLENARY_LOGO_ATTACHMENT_ID, plenary_row_get_id (picture));
  plenary_row_set_text (logo, PLENARY_LOGO_RANK, rank);
  plenary_edit_insert (edit, picture);
  plenary_edit_insert (edit, logo);

  return g_strdup (plenary_row_get_id (logo));
}

/**
 * plenary_logo_remove:
 * @edit: an edit
 * @model: the model of its project
 * @logo: a logo
 *
 * Removes a logo, and its picture unless something else shows it.
 */
void
plenary_logo_remove (PlenaryEdit *edit, PlenaryModel *model, PlenaryRecord *logo)
{
  g_return_if_fail (edit != NULL);
  g_return_if_fail (PLENARY_IS_MODEL (model));
  g_return_if_fail (PLENARY_IS_LOGO (logo));

  const char *picture_id = plenary_record_get_text (logo, PLENARY_LOGO_ATTACHMENT_ID);
  guint n_logos = plenary_record_list_get_length (
      plenary_model_list_by (model, PLENARY_TYPE_LOGO, PLENARY_LOGO_ATTACHMENT_ID, picture_id));
  guint n_people = plenary_record_list_get_length (
      plenary_model_list_by (model, PLENARY_TYPE_PERSON, PLENARY_PERSON_PHOTO_ID, picture_id));

  plenary_edit_delete (edit, PLENARY_TYPE_LOGO, plenary_record_get_id (logo));
  if (n_logos == 1 && n_people == 0)
    plenary_edit_delete (edit, PLENARY_TYPE_ATTACHMENT, picture_id);
}
