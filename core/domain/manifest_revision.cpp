// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/manifest_revision.h"

#include "core/domain/check_code.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace core::domain {
namespace {

using namespace Qt::StringLiterals;

constexpr int kFrozenFormat = 1;

QString codeOfPerson(const ManifestView& manifest, const std::optional<PersonId>& person)
{
    for (const PassengerView& other : manifest.passengers) {
        if (person == other.person && travels(other))
            return other.code;
    }
    return {};
}

/// The symbols in the order of the paper's legend; a named guardian on board adds G.
QString assistLetters(const PassengerView& passenger, const QString& guardianCode)
{
    QString letters;
    for (const QString& letter : {u"C"_s, u"D"_s, u"W"_s})
        letters += passenger.assist.contains(letter) ? letter : QString();
    return guardianCode.isEmpty() ? letters : letters + u'G';
}

FrozenPassenger freezePassenger(const ManifestView& manifest, const PassengerView& passenger,
                                const std::vector<FamilyLetter>& letters)
{
    FrozenPassenger frozen{.person = passenger.person};
    frozen.code = passenger.code;
    frozen.seat = passenger.seat;
    frozen.codeOnly = printAs(passenger) == PrintAs::Code;
    frozen.familyLetter = letterOf(letters, passenger);
    frozen.guardianCode = codeOfPerson(manifest, passenger.guardian);
    frozen.assist = assistLetters(passenger, frozen.guardianCode);
    if (frozen.codeOnly)
        return frozen;
    frozen.fullName = passenger.fullName;
    frozen.nativeName = passenger.nativeName;
    frozen.sex = passenger.sex;
    frozen.birth = passenger.birth ? passenger.birth->toString() : QString();
    frozen.nationality = passenger.nationality;
    frozen.documentNumber = passenger.documentNumber;
    return frozen;
}

/// Seats of a list in the order people read them: 2A before 10A, no seat last.
bool sitsBefore(const FrozenPassenger& a, const FrozenPassenger& b)
{
    const auto key = [](const QString& seat) {
        qsizetype digits = 0;
        while (digits < seat.size() && seat.at(digits).isDigit())
            ++digits;
        const int row = digits > 0 ? seat.left(digits).toInt() : 1'000'000;
        return std::pair(row, seat.isEmpty() ? u"\uffff"_s : seat.mid(digits));
    };
    return key(a.seat) < key(b.seat);
}

struct TextMember {
    const char* key;
    QString FrozenPassenger::*member;
};
constexpr TextMember kPassengerTexts[] = {
    {"code", &FrozenPassenger::code},
    {"seat", &FrozenPassenger::seat},
    {"full_name", &FrozenPassenger::fullName},
    {"native_name", &FrozenPassenger::nativeName},
    {"sex", &FrozenPassenger::sex},
    {"birth", &FrozenPassenger::birth},
    {"nationality", &FrozenPassenger::nationality},
    {"document_number", &FrozenPassenger::documentNumber},
    {"family_letter", &FrozenPassenger::familyLetter},
    {"assist", &FrozenPassenger::assist},
    {"guardian_code", &FrozenPassenger::guardianCode},
};

struct TripMember {
    const char* key;
    QString FrozenManifest::*member;
};
constexpr TripMember kTripTexts[] = {
    {"number", &FrozenManifest::number}, {"title", &FrozenManifest::title},
    {"mode", &FrozenManifest::mode},     {"from", &FrozenManifest::from},
    {"to", &FrozenManifest::to},         {"plate", &FrozenManifest::plate},
    {"driver", &FrozenManifest::driver}, {"receiver", &FrozenManifest::receiver},
};

const FrozenPassenger* findPassenger(const FrozenManifest& frozen, const PersonId& person)
{
    const auto found = std::find_if(frozen.passengers.begin(), frozen.passengers.end(),
                                    [&person](const auto& p) { return p.person == person; });
    return found == frozen.passengers.end() ? nullptr : &*found;
}

void compare(const FrozenPassenger& before, const FrozenPassenger& after,
             std::vector<RevisionChange>& changes)
{
    using Kind = RevisionChange::Kind;
    const auto add = [&](Kind kind, const QString& seatBefore = {}) {
        changes.push_back({kind, after.person, after.code, after.seat, seatBefore});
    };
    if (before.seat != after.seat)
        add(Kind::SeatChanged, before.seat);
    if (before.guardianCode != after.guardianCode && !after.guardianCode.isEmpty())
        add(Kind::GuardianNamed);
    if (before.codeOnly != after.codeOnly)
        add(after.codeOnly ? Kind::PrintsAsCode : Kind::PrintsAsName);
}

} // namespace

FrozenManifest freeze(const ManifestView& manifest, const FrozenTrip& trip)
{
    FrozenManifest frozen;
    frozen.number = trip.number;
    frozen.revision = trip.revision;
    frozen.title = trip.title;
    frozen.mode = manifest.mode;
    frozen.from = trip.from;
    frozen.to = trip.to;
    frozen.departsAtMs = trip.departsAtMs;
    frozen.plate = manifest.plate;
    frozen.driver = manifest.driver;
    frozen.escorts = manifest.escorts;
    frozen.capacity = manifest.capacity;
    frozen.receiver = trip.receiver;
    const std::vector<FamilyLetter> letters = familyLetters(manifest);
    for (const PassengerView& passenger : manifest.passengers) {
        if (travels(passenger))
            frozen.passengers.push_back(freezePassenger(manifest, passenger, letters));
    }
    std::stable_sort(frozen.passengers.begin(), frozen.passengers.end(), sitsBefore);
    return frozen;
}

QByteArray toJson(const FrozenManifest& frozen)
{
    QJsonArray passengers;
    for (const FrozenPassenger& passenger : frozen.passengers) {
        QJsonObject row{{u"person"_s, passenger.person.toString()},
                        {u"code_only"_s, passenger.codeOnly}};
        for (const TextMember& text : kPassengerTexts) {
            const QString& value = passenger.*text.member;
            if (!value.isEmpty())
                row.insert(QLatin1String(text.key), value);
        }
        passengers.append(row);
    }
    QJsonObject trip{{u"format"_s, kFrozenFormat},
                     {u"revision"_s, frozen.revision},
                     {u"departs_at"_s, frozen.departsAtMs},
                     {u"escorts"_s, QJsonArray::fromStringList(frozen.escorts)},
                     {u"capacity"_s, frozen.capacity},
                     {u"passengers"_s, passengers}};
    for (const TripMember& text : kTripTexts)
        trip.insert(QLatin1String(text.key), frozen.*text.member);
    return QJsonDocument(trip).toJson(QJsonDocument::Compact);
}

Result<FrozenManifest> frozenFromJson(const QByteArray& json)
{
    const auto damaged = [] {
        return fail(ErrorCode::InputDamaged, u"manifest revision"_s, {u"revision"_s, QString()});
    };
    const QJsonObject trip = QJsonDocument::fromJson(json).object();
    if (trip.value(u"format"_s).toInt() != kFrozenFormat || !trip.value(u"passengers"_s).isArray())
        return damaged();
    FrozenManifest frozen;
    for (const TripMember& text : kTripTexts)
        frozen.*text.member = trip.value(QLatin1String(text.key)).toString();
    frozen.revision = trip.value(u"revision"_s).toInt();
    frozen.departsAtMs = trip.value(u"departs_at"_s).toInteger();
    frozen.capacity = trip.value(u"capacity"_s).toInt();
    const QJsonArray escorts = trip.value(u"escorts"_s).toArray();
    for (const QJsonValue& escort : escorts)
        frozen.escorts.append(escort.toString());
    const QJsonArray passengers = trip.value(u"passengers"_s).toArray();
    for (const QJsonValue& value : passengers) {
        const QJsonObject row = value.toObject();
        const auto person = PersonId::parse(row.value(u"person"_s).toString());
        if (!person)
            return damaged();
        FrozenPassenger passenger{.person = *person};
        passenger.codeOnly = row.value(u"code_only"_s).toBool();
        for (const TextMember& text : kPassengerTexts)
            passenger.*text.member = row.value(QLatin1String(text.key)).toString();
        frozen.passengers.push_back(std::move(passenger));
    }
    return frozen;
}

QString revisionCheckCode(const FrozenManifest& frozen)
{
    return checkCode(QCryptographicHash::hash(toJson(frozen), QCryptographicHash::Sha256));
}

std::vector<RevisionChange> changesBetween(const FrozenManifest& before,
                                           const FrozenManifest& after)
{
    using Kind = RevisionChange::Kind;
    std::vector<RevisionChange> changes;
    for (const FrozenPassenger& p : before.passengers) {
        if (!findPassenger(after, p.person))
            changes.push_back({Kind::Removed, p.person, p.code, p.seat, {}});
    }
    for (const FrozenPassenger& p : after.passengers) {
        if (!findPassenger(before, p.person))
            changes.push_back({Kind::Added, p.person, p.code, p.seat, {}});
    }
    for (const FrozenPassenger& p : after.passengers) {
        if (const FrozenPassenger* was = findPassenger(before, p.person))
            compare(*was, p, changes);
    }
    return changes;
}

} // namespace core::domain
