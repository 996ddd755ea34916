/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the world is called: countries, places, people in office, bodies, goods, currencies, units.
 *
 * The tables of data/reference, compiled into the programme and used where they lie (layout.h);
 * immutable, handed to whoever asks; every string in it lives as long as the reference itself. Any
 * thread may use it. */
#pragma once

#include "base/period.h"

#include <glib-object.h>

G_BEGIN_DECLS

typedef enum
{
  SERAI_SUBJECT_COUNTRY,   /* a state or a customs territory with an ISO 3166 code */
  SERAI_SUBJECT_PLACE,     /* capital, city, region of the world, river */
  SERAI_SUBJECT_PERSON,    /* somebody who holds or held an office listed here */
  SERAI_SUBJECT_BODY,      /* organisation, alliance, bank, agency */
  SERAI_SUBJECT_COMMODITY, /* a traded good or a sector of them */
  SERAI_SUBJECT_CURRENCY,
  SERAI_SUBJECT_UNIT, /* of measure: megawatt, tonne, kilometre */
} SeraiSubject;

/**
 * SeraiEntry: one thing with names.
 * @key: stable for ever, unique over all subjects: "country:TJK", "place:astana",
 * "person:emomali-rahmon", "body:ifas", "goods:2710", "currency:USD", "unit:MW"
 * @name: the English name to show
 * @iso3: ISO 3166-1 alpha-3: of the country itself, of the state that a place or person belongs to;
 *   NULL where there is none
 * @code: commodity: HS codes as the contract writes them ("2710", "07+08", "01-24", also
 *   "16-24+50-64"), NULL where no code names it ("non-oil"); currency:
 *   ISO 4217; unit: symbol; country: ISO 3166-1 alpha-2; else NULL
 * @wikidata: "Q863", or NULL
 * @is_capital: place: seat of the state's government, whose name may stand for that government
 */
typedef struct
{
  SeraiSubject subject;
  const char *key;
  const char *name;
  const char *iso3;
  const char *code;
  const char *wikidata;
  gboolean is_capital;
} SeraiEntry;

typedef enum
{
  SERAI_NAME_PLAIN,     /* "Tajikistan", "Emomali Rahmon", "oil products" */
  SERAI_NAME_FORMAL,    /* "Republic of Tajikistan" */
  SERAI_NAME_ADJECTIVE, /* "Tajik" (also as a demonym of one person) */
  SERAI_NAME_DEMONYM,   /* "Tajiks" */
  SERAI_NAME_SURNAME,   /* "Rahmon" */
  SERAI_NAME_ACRONYM,   /* "IFAS", "UAE": only as written, in capitals */
  SERAI_NAME_SYMBOL,    /* "$", "€" */
  SERAI_NAME_FORMER,    /* "Nur-Sultan", "Burma" */
} SeraiNameKind;

/**
 * SeraiName: one way to write an entry's name.
 * @text: as written, not folded
 * @language: "en", "ru", "tg", "kk", …
 */
typedef struct
{
  const char *text;
  const char *language;
  SeraiNameKind kind;
  const SeraiEntry *entry;
} SeraiName;

typedef enum
{
  SERAI_OFFICE_HEAD_OF_STATE,
  SERAI_OFFICE_HEAD_OF_GOVERNMENT,
  SERAI_OFFICE_FOREIGN_MINISTER,
  SERAI_OFFICE_HEAD_OF_BODY, /* secretary-general, president of a commission or a bank */
} SeraiOfficeKind;

/**
 * SeraiTenure: who held which office when.
 * @title: "President", "Prime Minister", "King"
 * @of: the country's or body's key
 * @from, @to: days (SeraiPeriod's); @to 0 while in office; exact to the year where the source is
 * @honorifics: other ways in which texts name the holder ("Leader of the Nation"), NULL-terminated
 */
typedef struct
{
  SeraiOfficeKind office;
  const char *title;
  const char *of;
  const SeraiEntry *person;
  guint32 from;
  guint32 to;
  const char *const *honorifics;
} SeraiTenure;

/**
 * SeraiMembership: a state in a group of states for some time.
 * @group: a body ("body:cis"), a part of the world ("place:central-asia")
 * @from, @to: days; 0 where the table gives none: always, still
 */
typedef struct
{
  const SeraiEntry *group;
  const SeraiEntry *member;
  guint32 from;
  guint32 to;
} SeraiMembership;

#define SERAI_TYPE_REFERENCE (serai_reference_get_type ())
G_DECLARE_FINAL_TYPE (SeraiReference, serai_reference, SERAI, REFERENCE, GObject)

/* Fails only where the compiled data are damaged (SERAI_REFERENCE_ERROR). */
SeraiReference *serai_reference_new (GError **error);
/* The same from an image that is somewhere else; @bytes are kept. */
SeraiReference *serai_reference_new_for_bytes (GBytes *bytes, GError **error);
/* A number of its own for every content: what was made of one reference fits no other. */
guint64 serai_reference_get_checksum (SeraiReference *self);

#define SERAI_REFERENCE_ERROR (serai_reference_error_quark ())
GQuark serai_reference_error_quark (void);
typedef enum
{
  SERAI_REFERENCE_ERROR_DAMAGED,
} SeraiReferenceError;

const SeraiName *serai_reference_get_names (SeraiReference *self, guint *out_n_names);
/* Those of one subject alone. */
const SeraiName *
serai_reference_get_names_of (SeraiReference *self, SeraiSubject subject, guint *out_n_names);
const SeraiTenure *serai_reference_get_tenures (SeraiReference *self, guint *out_n_tenures);

/* (nullable) By key, by ISO 3166-1 alpha-3 (also "WLD": the world), by folded name of one subject.
 */
const SeraiEntry *serai_reference_find (SeraiReference *self, const char *key);
const SeraiEntry *serai_reference_find_country (SeraiReference *self, const char *iso3);
const SeraiEntry *
serai_reference_find_by_name (SeraiReference *self, SeraiSubject subject, const char *name);

/* Who held the office of @of on @day; NULL where it isn't known. */
const SeraiTenure *serai_reference_find_holder (SeraiReference *self,
                                                SeraiOfficeKind office,
                                                const char *of,
                                                guint32 day);

/* The office that @person held on @day (the highest, where several); NULL where none is known. */
const SeraiTenure *
serai_reference_find_office (SeraiReference *self, const SeraiEntry *person, guint32 day);

/* Groups of states. Who belonged to one at any time; none where nothing is known of it. */
const SeraiMembership *const *serai_reference_get_memberships (SeraiReference *self,
                                                               const SeraiEntry *group,
                                                               guint *out_n_memberships);
gboolean serai_membership_holds_on (const SeraiMembership *self, guint32 day);
gboolean serai_reference_is_member (SeraiReference *self,
                                    const SeraiEntry *group,
                                    const char *iso3,
                                    guint32 day);
/* (nullable) The group that a text names so: "CIS", "the CIS countries", "ЕАЭС", "Central Asia". */
const SeraiEntry *serai_reference_find_group (SeraiReference *self, const char *name);

G_END_DECLS
