-- SPDX-License-Identifier: GPL-3.0-or-later
-- An article may be read again in an encoding that a person chose: whether its present one was
-- (1), or was declared or detected (0).
ALTER TABLE article ADD COLUMN is_encoding_chosen INTEGER NOT NULL DEFAULT 0;
