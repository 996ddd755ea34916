/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How the tables of data/reference lie in the image that is made of them: compile/ writes it,
 * reference.c uses it. Strings are offsets, 0 where there is none; things are their index. */
#pragma once

#include "base/image.h"

G_BEGIN_DECLS

#define SERAI_REFERENCE_MAGIC "SERAIREF"
/* Another one wherever a record below changes. */
#define SERAI_REFERENCE_VERSION 1

enum
{
  SERAI_LAYOUT_ENTRIES,
  SERAI_LAYOUT_NAMES,
  SERAI_LAYOUT_SUBJECTS,  /* guint32: where each subject's names begin, and one more */
  SERAI_LAYOUT_LANGUAGES, /* guint32: strings */
  SERAI_LAYOUT_TENURES,
  SERAI_LAYOUT_HONORIFICS, /* guint32: strings, 0 behind those of one tenure */
  SERAI_LAYOUT_MEMBERSHIPS,
  SERAI_LAYOUT_KEYS,      /* a lookup: key → entry */
  SERAI_LAYOUT_COUNTRIES, /* a lookup: ISO 3166-1 alpha-3 → entry */
  SERAI_LAYOUT_BY_NAME,   /* a lookup: folded name, subject → name */
  /* For each entry where its part of the section behind begins, and one more: the offices that a
   * person held, those of a state or body, the members of a group; each in their table's order. */
  SERAI_LAYOUT_HELD_FIRSTS,
  SERAI_LAYOUT_HELD,
  SERAI_LAYOUT_OFFICE_FIRSTS,
  SERAI_LAYOUT_OFFICES,
  SERAI_LAYOUT_MEMBER_FIRSTS,
  SERAI_LAYOUT_MEMBERS,
};

typedef struct
{
  guint32 key;
  guint32 name;
  guint32 iso3;
  guint32 code;
  guint32 wikidata;
  guint16 subject;
  guint16 is_capital;
} SeraiEntryRecord;

typedef struct
{
  guint32 text;
  guint32 entry;
  guint16 kind;
  guint16 language;
} SeraiNameRecord;

typedef struct
{
  guint32 office;
  guint32 title;
  guint32 of;
  guint32 person;
  guint32 from;
  guint32 to;
  guint32 first_honorific;
} SeraiTenureRecord;

typedef struct
{
  guint32 group;
  guint32 member;
  guint32 from;
  guint32 to;
} SeraiMembershipRecord;

/* Names of different subjects never meet under one hash. */
static inline guint32
serai_layout_name_hash (guint32 hash, guint subject)
{
  return hash ^ (subject + 1) * 0x9E3779B9u;
}

G_END_DECLS
