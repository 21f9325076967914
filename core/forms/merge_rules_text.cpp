// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/catalogue.h"
#include "core/forms/merge_rules.h"

#include <QStringList>

namespace core::forms {
namespace {

using namespace Qt::StringLiterals;

QString plain(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString quoted(std::string_view text)
{
    return u'`' + plain(text) + u'`';
}

struct ClashWords {
    QString name;
    QString when;
    QString ends;
};

ClashWords wordsOf(Clash clash)
{
    switch (clash) {
    case Clash::TwoManifests:
        return {
            u"two manifests"_s,
            u"Two laptops put a person on two manifests that have not ended and leave within 24 "
            u"hours of each other, or whose time is not known."_s,
            u"taken off one list, or marked as not come; one trip ends"_s};
    case Clash::BoardedTwice:
        return {u"boarded twice"_s,
                u"A person is on board of two vehicles that leave within 24 hours of each other. "
                u"Arrived ones count for a week after the last departure."_s,
                u"one of the two boardings is corrected"_s};
    case Clash::SameSeat:
        return {u"same seat"_s,
                u"Two laptops gave two people one seat of a list that has not left."_s,
                u"one gets another seat"_s};
    case Clash::ChangedAfterFinalise:
        return {u"changed after finalise"_s,
                u"The people on the list are not those of its newest finalised revision."_s,
                u"the list is opened and finalised again, or the people are put back"_s};
    case Clash::EditedAfterJoin:
        return {u"edited after join"_s,
                u"A record was joined with another one, or left out, by somebody who did not know "
                u"of an edit."_s,
                u"a person who has seen the edit joins it again, or takes it apart"_s};
    case Clash::SameCaseCode:
        return {u"same case code"_s, u"Two people in lists carry one case code."_s,
                u"one gets another code"_s};
    case Clash::SameManifestNumber:
        return {u"same manifest number"_s, u"Two manifests carry one number."_s,
                u"one gets another number"_s};
    }
    return {};
}

QString lifeWords(LifeMerge life)
{
    switch (life) {
    case LifeMerge::StaysInSight: return u"stays in sight, a person decides"_s;
    case LifeMerge::WrittenOnce: return u"written once, never edited"_s;
    }
    return {};
}

QString mergeIntroduction()
{
    return u"# Merge rules\n\n"
           u"Made from `core/forms/merge_rules.cpp` and the field catalogue; a test compares it. "
           u"After a change make it anew with `HOMEWARD_UPDATE_GOLDEN=1 build/tests/core_tests "
           u"\"[merge_rules]\"`. The merge itself is described in `docs/sync_protocol.md` 2.4.\n\n"
           u"Whether two writes knew of each other is told by what they name, never by clocks. "
           u"Nothing is overwritten silently: where two people disagreed both values are kept, and "
           u"a person sees both.\n\n"
           u"## Fields\n\n"
           u"| kind of field | how it merges |\n|---|---|\n"
           u"| some of several codes | union: what was added stays, unless it is taken away by "
           u"somebody who knew of it |\n"
           u"| a field with codes that prevail (below) | both values are kept; the one that shares "
           u"less or protects more is in force until a person chooses, whoever was later |\n"
           u"| any other | both values are kept; the one written last by the hybrid clock is shown "
           u"until a person chooses |\n\n"
           u"Equal values are no conflict. They become one at the next write of the field.\n\n"
           u"Codes that prevail, the strongest first; a missing answer comes after them and before "
           u"every other code:\n\n"
           u"| record | field | codes |\n|---|---|---|\n"_s;
}

QString prevailingRows()
{
    QString text;
    for (const FieldSpec& field : allFields()) {
        if (mergeOf(field) == FieldMerge::Prevails)
            text += u"| %1 | %2 | %3 |\n"_s.arg(quoted(recordName(field.record)), quoted(field.key),
                                                quoted(field.prevails));
    }
    return text;
}

QString unionRows()
{
    QString text = u"\nFields that are unions: "_s;
    QStringList names;
    for (const FieldSpec& field : allFields()) {
        if (mergeOf(field) == FieldMerge::UnionOfCodes)
            names += u'`' + plain(recordName(field.record)) + u'.' + plain(field.key) + u'`';
    }
    return text + names.join(u", "_s) + u".\n"_s;
}

QString recordRows()
{
    QString text =
        u"\n## Records\n\nPut aside on one laptop and edited on another, a record stays in sight "
        u"until a person decides; put aside by somebody who knew of every edit, it is in no list. "
        u"A delete nobody took back stands, also when another one was taken back. An erased record "
        u"stays erased.\n\n"
        u"| record | put aside against edited | can clash as | |\n|---|---|---|---|\n"_s;
    for (const RecordType type : allRecordTypes()) {
        const MergeRule rule = mergeRuleOf(type);
        QStringList clashes;
        for (const Clash clash : kAllClashes) {
            if (rule.clashes.has(clash))
                clashes += wordsOf(clash).name;
        }
        text += u"| %1 | %2 | %3 | %4 |\n"_s.arg(quoted(recordName(type)), lifeWords(rule.life),
                                                 clashes.join(u", "_s), plain(rule.reason));
    }
    return text;
}

QString clashRows()
{
    QString text =
        u"\n## Facts that do not go together\n\nEach is right by itself, and no field holds both. "
        u"They are looked for in the tables after every exchange and every save, and end by "
        u"themselves when the facts do.\n\n"
        u"| clash | when | ends when |\n|---|---|---|\n"_s;
    for (const Clash clash : kAllClashes) {
        const ClashWords words = wordsOf(clash);
        text += u"| %1 | %2 | %3 |\n"_s.arg(words.name, words.when, words.ends);
    }
    return text;
}

} // namespace

QString mergeRulesMarkdown()
{
    return mergeIntroduction() + prevailingRows() + unionRows() + recordRows() + clashRows();
}

} // namespace core::forms
