// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_store.h"

#include "core/storage/device.h"
#include "core/storage/group/joining.h"
#include "core/storage/sqlite/migrations.h"
#include "tests/bench/figures.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>

namespace bench {
namespace {

using namespace Qt::StringLiterals;
using core::forms::FieldId;
using core::forms::FieldValue;
using core::storage::Database;

struct Country {
    const char* code;
    const char* language;
    std::array<const char*, 6> given;
    std::array<const char*, 6> family;
    std::array<const char*, 3> native;
};

constexpr std::array kCountries = {
    Country{"IND",
            "hin",
            {"Rajesh", "Priya", "Anil", "Sunita", "Vikram", "Deepa"},
            {"Kumar", "Sharma", "Yadav", "Patel", "Nair", "Gupta"},
            {"राजेश कुमार", "प्रिया शर्मा", "अनिल यादव"}},
    Country{"ETH",
            "amh",
            {"Selamawit", "Dawit", "Almaz", "Bekele", "Hanna", "Yonas"},
            {"Haile", "Tadesse", "Girma", "Alemu", "Desta", "Worku"},
            {"ሰላማዊት ኃይሌ", "ዳዊት ታደሰ", "አልማዝ በቀለ"}},
    Country{"CHN",
            "zho",
            {"Wei", "Min", "Jiayi", "Chengyu", "Xiaoming", "Li"},
            {"Zhang", "Wang", "Chen", "Wu", "Zhou", "Lin"},
            {"张伟", "周敏", "陈佳怡"}},
    Country{"KEN",
            "swa",
            {"Otieno", "Wanjiru", "Kamau", "Achieng", "Mwangi", "Njeri"},
            {"Omondi", "Kariuki", "Odhiambo", "Mutua", "Kiprop", "Barasa"},
            {"", "", ""}},
    Country{"MMR",
            "mya",
            {"Khin", "Aung", "Htwe", "Zaw", "Thida", "Min"},
            {"Htwe", "Ko Ko", "Myint", "Oo", "Win", "Soe"},
            {"နန်းခင်ထွေး", "အောင်ကိုကို", "သီတာဝင်း"}},
    Country{"PHL",
            "tgl",
            {"Jocelyn", "Miguel", "Maria", "Jose", "Angelica", "Ramon"},
            {"Abad", "Dela Cruz", "Santos", "Reyes", "Garcia", "Bautista"},
            {"", "", ""}},
    Country{"VNM",
            "vie",
            {"Khôi", "Oanh", "Minh", "Lan", "Hùng", "Thảo"},
            {"Trần", "Nguyễn", "Lê", "Phạm", "Hoàng", "Vũ"},
            {"", "", ""}},
};
constexpr std::array<const char*, 6> kNeedCodes = {"medical",    "pregnant", "injured",
                                                   "disability", "child",    "unsafe"};
constexpr std::array<const char*, 3> kStageCodes = {"registered", "interviewed", "ready"};
constexpr qint64 kFirstArrival = 1'700'000'000'000;
constexpr qint64 kGroupEvery = 5'400'000; ///< ms between groups

/// Numbers that look drawn and are the same on every machine. Source: splitmix64, Vigna 2015.
std::uint64_t mixed(std::uint64_t number)
{
    std::uint64_t z = (number + 1) * 0x9E3779B97F4A7C15ULL;
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31U);
}

core::IdBytes idOf(std::uint64_t kind, int number)
{
    core::IdBytes bytes{};
    const std::uint64_t high = mixed((kind << 32U) | static_cast<std::uint32_t>(number));
    const std::uint64_t low = mixed(high);
    for (std::size_t i = 0; i < 8; ++i) {
        bytes[i] = static_cast<std::uint8_t>(high >> (8 * i));
        bytes[8 + i] = static_cast<std::uint8_t>(low >> (8 * i));
    }
    return bytes;
}

QString latin(const char* text)
{
    return QString::fromUtf8(text);
}

/// A name of two words and one that tells people apart, as fathers' names do.
QString nameOf(const Country& country, std::uint64_t draw)
{
    static constexpr std::array<const char*, 20> kParts = {
        "ba", "de", "fi", "go", "hu", "ja", "ke", "li", "mo",  "nu",
        "pa", "re", "si", "to", "vu", "wa", "ye", "zi", "cho", "tha"};
    QString third;
    for (std::uint64_t rest = draw >> 20U, i = 0; i < 3; ++i, rest /= kParts.size())
        third += QLatin1String(kParts[rest % kParts.size()]);
    third[0] = third.at(0).toUpper();
    return u"%1 %2 %3"_s.arg(latin(country.given[draw % 6]),
                             latin(country.family[(draw >> 8U) % 6]), third);
}

std::unique_ptr<Database> openPlain(const QString& folder, int cacheMb)
{
    const QString file = folder + u"/store.db"_s;
    const bool isNew = !QFile::exists(file);
    if (isNew && !QFile(file).open(QIODevice::WriteOnly))
        giveUp({core::ErrorCode::Io, u"the plain file cannot be made"_s, {}});
    auto db = sure(Database::open(file, {{}, cacheMb, false}));
    sure(db->execute(kPlainSetup));
    if (isNew)
        sure(core::storage::migrate(*db, core::storage::shippedSteps(),
                                    [] { return core::Status(); }));
    return db;
}

} // namespace

core::storage::seal::DataKey benchKey()
{
    std::array<std::uint8_t, core::storage::seal::DataKey::kSize> bytes;
    bytes.fill(42);
    return *core::storage::seal::DataKey::fromBytes(bytes);
}

BenchStore::BenchStore(Kind kind, const QString& folder, int cacheMb)
{
    QDir().mkpath(folder);
    if (kind == Kind::Plain)
        m_db = openPlain(folder, cacheMb);
    else
        openSealed(folder, cacheMb);
    if (sure(m_db->integer("SELECT count(*) FROM device")).value_or(0) == 0) {
        core::RandomIdSource ids;
        sure(core::storage::initialiseDevice(*m_db, ids));
    }
    openDoors();
}

BenchStore::BenchStore(const QString& folder, int cacheMb, BenchStore& first)
{
    QDir().mkpath(folder);
    openSealed(folder, cacheMb);
    if (sure(m_db->integer("SELECT count(*) FROM device")).value_or(0) == 0) {
        sure(core::storage::initialiseJoiningDevice(*m_db));
        sure(core::storage::enterGroup(*m_db, sure(core::storage::readGroup(first.db()))));
        const auto known = [](Database& db) {
            return std::vector<core::storage::KnownLaptop>{
                {sure(core::storage::readDeviceKeys(db)).publicKey,
                 sure(core::storage::readDevice(db)).letters}};
        };
        sure(core::storage::believe(*m_db, known(first.db())));
        sure(core::storage::believe(first.db(), known(*m_db)));
    }
    openDoors();
}

void BenchStore::openSealed(const QString& folder, int cacheMb)
{
    m_sealed =
        std::make_unique<core::storage::SealedStore>(core::storage::StorePaths{folder}, benchKey());
    if (!QFile::exists(m_sealed->paths().database()))
        sure(m_sealed->createDatabase());
    m_db = sure(m_sealed->connect(cacheMb));
}

void BenchStore::openDoors()
{
    m_writer = std::make_unique<core::storage::RecordWriter>(core::storage::RecordWriter::Context{
        *m_db, m_bus, m_clock, core::domain::UserId(idOf(3, 0))});
    m_people = std::make_unique<core::storage::PersonStore>(*m_db, m_clock);
}

void BenchStore::fill(int from, int to, int batch)
{
    for (int at = from; at < to; at += batch) {
        std::vector<core::storage::RecordWrite> writes;
        for (int number = at; number < std::min(to, at + batch); ++number)
            writes.push_back(person(number));
        sure(m_writer->commit(writes, core::storage::Origin::Import));
    }
}

core::domain::PersonId personId(int number)
{
    return core::domain::PersonId(idOf(1, number));
}

core::domain::ReceptionId receptionOf(int number)
{
    return core::domain::ReceptionId(idOf(2, number / kPeopleInGroup));
}

core::storage::RecordWrite person(int number)
{
    const std::uint64_t draw = mixed(static_cast<std::uint64_t>(number));
    const Country& country = kCountries[draw % kCountries.size()];
    const qint64 arrived = kFirstArrival + number / kPeopleInGroup * kGroupEvery;
    std::vector<core::forms::FieldEdit> edits = {
        {FieldId::PersonCode, FieldValue::text(u"BEN-%1-A"_s.arg(number, 7, 10, QChar(u'0')))},
        {FieldId::PersonState, FieldValue::text(u"registered"_s)},
        {FieldId::PersonReception, FieldValue::reference(receptionOf(number))},
        {FieldId::PersonArrivedAt, FieldValue::instant(arrived)},
        {FieldId::PersonRegisteredAt, FieldValue::instant(arrived + 60'000)},
        {FieldId::PersonFullName, FieldValue::text(nameOf(country, draw))},
        {FieldId::PersonNameSource, FieldValue::text(u"document"_s)},
        {FieldId::PersonSex, FieldValue::text((draw >> 33U) % 5 == 0 ? u"female"_s : u"male"_s)},
        {FieldId::PersonBirth,
         FieldValue::text(u"%1-%2-%3"_s.arg(1960 + (draw >> 24U) % 50)
                              .arg(1 + (draw >> 40U) % 12, 2, 10, QChar(u'0'))
                              .arg(1 + (draw >> 44U) % 28, 2, 10, QChar(u'0')))},
        {FieldId::PersonNationality, FieldValue::text(latin(country.code))},
        {FieldId::PersonDocumentKind, FieldValue::text(u"passport"_s)},
        {FieldId::PersonDocumentNumber, FieldValue::text(u"P%1"_s.arg(draw % 100'000'000))},
        {FieldId::PersonLanguage, FieldValue::text(latin(country.language))},
        {FieldId::PersonConsentRegister,
         FieldValue::text((draw >> 36U) % 3 == 0 ? u"signed"_s : u"spoken"_s)},
        {FieldId::PersonStage, FieldValue::text(latin(kStageCodes[(draw >> 38U) % 3]))},
    };
    if (const QString native = latin(country.native[(draw >> 12U) % 3]); !native.isEmpty())
        edits.push_back({FieldId::PersonNativeName, FieldValue::text(native)});
    if ((draw >> 50U) % 10 == 0)
        edits.push_back(
            {FieldId::PersonNeeds,
             FieldValue::codes({latin(kNeedCodes[(draw >> 55U) % kNeedCodes.size()])})});
    return {core::forms::RecordType::Person, core::RecordId(idOf(1, number)), std::move(edits), 0};
}

} // namespace bench
