// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/roles.h"
#include "core/forms/field_spec.h"
#include "core/forms/record.h"

#include <QDate>

#include <optional>
#include <span>
#include <string_view>

namespace core::forms {

/// The sections of a person's record, in the order of the page. Source: docs/architecture.md, the
/// intake record; UNHCR and IOM interview forms begin with who and end with what is wanted.
enum class Section {
    Identity,
    Documents,
    Family,
    Consent,
    Recruitment,
    Journey,
    Work,
    Harm,
    Health,
    Screening,
    Wishes,
    Referrals,
    Notes,
    Attachments,
    History,
};

/// A question that is asked only when another one has one of these answers.
struct ShownWhen {
    FieldId field;
    FieldId when;
    std::string_view codes; ///< parted by one space; "*": any answer that is given
};

/// What a section holds. Fields are those of the person and of the case; parts are records of their
/// own, shown as a list.
struct SectionSpec {
    Section id;
    TrText title;
    std::span<const FieldId> fields;
    std::span<const RecordType> parts;
    domain::Action needs;     ///< who may open it
    bool opensClosed = false; ///< shows nothing until a person asks for it, and hides again
};

/// Words that stand above a field of a long section.
struct SectionHeading {
    FieldId above;
    TrText title;
};

std::span<const SectionSpec> allSections();
const SectionSpec& sectionSpec(Section section);
std::span<const ShownWhen> conditions();
std::span<const SectionHeading> sectionHeadings();
/// The stable name of a section: "identity", "documents", …
std::string_view sectionName(Section section);
/// The section that asks for the field, or that lists records of the type; nothing for fields and
/// records that no section of the page shows.
std::optional<Section> sectionOf(FieldId field);
std::optional<Section> sectionOf(RecordType part);
/// Whether what is written there is told in an interview: opening it begins the interview.
bool isInterview(Section section);
/// Whose record a part belongs to: its field that names the person.
FieldId ownerField(RecordType part);
/// Whether somebody of the role sees the field in a record at all. Interview fields and what may
/// hurt are for those who work the case; what registration asks is for those who register.
bool isShownTo(domain::Role role, const FieldSpec& field);
/// Whether the question is asked, given the answers so far. For somebody whose triage is red only
/// three fields are left of the form: triage, needs and what is known of the name. Fields of parts
/// have no condition.
bool isAsked(FieldId field, const Values& person, const Values& caseFile, const QDate& today);

} // namespace core::forms
