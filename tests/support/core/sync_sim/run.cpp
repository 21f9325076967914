// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/sync_sim/run.h"

#include "tests/support/core/sync_sim/world.h"

#include <algorithm>

namespace test::sim {

using namespace Qt::StringLiterals;
using core::RecordId;
using core::forms::FieldId;
using core::forms::FieldValue;
using core::forms::RecordType;
using core::storage::RecordWrite;

namespace {

enum class Act {
    AddPerson,
    Edit,
    EditSeveral,
    Decide,
    Phone,
    PutAside,
    TakeBack,
    AddManifest,
    Board,
    Exchange,
    DieExchanging,
    DieWriting,
    FullDisk,
    Restart,
    Clock,
    EmptyPlace,
    KeepPlace,
    OldPlace,
};

struct Step {
    Act act;
    std::uint64_t seed;
};

/// How often each act happens, of all of them together.
constexpr std::pair<Act, int> kWeights[] = {
    {Act::AddPerson, 10}, {Act::Edit, 26},     {Act::EditSeveral, 8},   {Act::Decide, 6},
    {Act::Phone, 4},      {Act::PutAside, 6},  {Act::TakeBack, 4},      {Act::AddManifest, 3},
    {Act::Board, 6},      {Act::Exchange, 36}, {Act::DieExchanging, 8}, {Act::DieWriting, 3},
    {Act::FullDisk, 3},   {Act::Restart, 3},   {Act::Clock, 5},         {Act::EmptyPlace, 2},
    {Act::KeepPlace, 2},  {Act::OldPlace, 2},
};

std::vector<Step> stepsOf(const Plan& plan)
{
    Random random(plan.seed);
    std::size_t total = 0;
    for (const auto& [act, weight] : kWeights)
        total += static_cast<std::size_t>(weight);
    std::vector<Step> steps;
    for (int i = 0; i < plan.steps; ++i) {
        std::size_t at = random.below(total);
        Act chosen = Act::Exchange;
        for (const auto& [act, weight] : kWeights) {
            chosen = act;
            if (at < static_cast<std::size_t>(weight))
                break;
            at -= static_cast<std::size_t>(weight);
        }
        steps.push_back({chosen, random.next()});
    }
    return steps;
}

/// Plays steps in a world. Each step draws from its own seed, so that leaving one out changes the
/// others as little as possible.
class Player {
public:
    Player(Shelf& shelf, const Plan& plan)
        : m_world(shelf, plan.seed, plan.laptops, plan.places), m_plan(plan)
    {
    }

    Outcome play(const std::vector<Step>& steps)
    {
        // Everybody starts with somebody to disagree about.
        for (int i = 0; i < 2; ++i)
            m_world.addPerson(0, text(static_cast<std::uint64_t>(i)));
        if (m_plan.seed % 3 != 0) {
            for (int i = 0; i < m_plan.laptops; ++i)
                m_world.exchange(i, 0);
        }
        for (const Step& step : steps) {
            if (m_world.fault())
                break;
            take(step);
        }
        m_world.settle(m_plan.thorough);
        Outcome outcome;
        outcome.fault = m_world.fault().value_or(QString());
        outcome.log = m_world.log();
        outcome.changes = static_cast<qint64>(m_world.oracle().changes().size());
        outcome.exchanges = m_exchanges;
        outcome.conflicts = m_conflicts;
        return outcome;
    }

private:
    static QString text(std::uint64_t number)
    {
        return kMarker + u' ' + QString::number(number % 1000);
    }
    int someLaptop(Random& random) const
    {
        return static_cast<int>(random.below(static_cast<std::size_t>(m_plan.laptops)));
    }
    int somePlace(Random& random) const
    {
        return static_cast<int>(random.below(static_cast<std::size_t>(m_plan.places)));
    }
    QString name(int laptop) { return m_world.device(laptop).name(); }

    /// A record of the kind that this laptop has heard of.
    std::optional<RecordId> someRecord(Random& random, int laptop, RecordType type)
    {
        const auto versions = m_world.device(laptop).versions();
        if (!versions)
            return {};
        const Seen seen = seenIn(*versions);
        std::vector<RecordId> known;
        for (const RecordId& record : m_world.oracle().records()) {
            if (m_world.oracle().typeOf(record) == type && m_world.oracle().isKnown(record, seen) &&
                !m_world.oracle().isErased(record, seen))
                known.push_back(record);
        }
        // Few are edited by many: that is where people disagree.
        if (known.size() > 3 && random.chance(60))
            known.erase(known.begin() + 3, known.end());
        return known.empty() ? std::nullopt : std::optional(random.pick(known));
    }

    static core::forms::FieldEdit someEdit(Random& random)
    {
        const auto choice = [&random](std::vector<QString> of) {
            return FieldValue::text(random.pick(of));
        };
        switch (random.below(9)) {
        case 0: return {FieldId::PersonSex, choice({u"female"_s, u"male"_s, u"other"_s})};
        case 1: return {FieldId::PersonConsentTravel, choice({u"agreed"_s, u"declined"_s})};
        case 2:
            return {FieldId::PersonConsentRegister,
                    choice({u"spoken"_s, u"signed"_s, u"number_only"_s})};
        case 3:
        case 4: return {FieldId::PersonNeeds, someNeeds(random)};
        case 5:
            return {FieldId::PersonNativeName, FieldValue::missing(core::forms::Answer::Refused)};
        case 6: return {FieldId::PersonNativeName, FieldValue::text(text(random.next()))};
        case 7:
            return {FieldId::PersonHomePlace,
                    random.chance(20) ? FieldValue() : FieldValue::text(text(random.below(4)))};
        default: return {FieldId::PersonFullName, FieldValue::text(text(random.next()))};
        }
    }
    static FieldValue someNeeds(Random& random)
    {
        if (random.chance(15))
            return FieldValue::missing(core::forms::Answer::Refused);
        QStringList codes;
        for (const auto& code : {u"medical"_s, u"pregnant"_s, u"injured"_s, u"child"_s}) {
            if (random.chance(40))
                codes.append(code);
        }
        return FieldValue::codes(codes);
    }

    void take(const Step& step)
    {
        Random random(step.seed);
        const int laptop = someLaptop(random);
        switch (step.act) {
        case Act::AddPerson:
            m_world.say(name(laptop) + u" adds a person"_s);
            m_world.addPerson(laptop, text(random.next()));
            break;
        case Act::Edit: edit(random, laptop, 1); break;
        case Act::EditSeveral: edit(random, laptop, 2 + random.below(3)); break;
        case Act::Decide: decide(random, laptop); break;
        case Act::Phone: phone(random, laptop); break;
        case Act::PutAside:
        case Act::TakeBack: live(random, laptop, step.act == Act::PutAside); break;
        case Act::AddManifest: addManifest(random, laptop); break;
        case Act::Board: board(random, laptop); break;
        case Act::Exchange: exchange(random, laptop, false); break;
        case Act::DieExchanging:
            m_world.dieAfter(1 + static_cast<int>(random.below(6000)));
            exchange(random, laptop, false);
            break;
        case Act::DieWriting:
            m_world.dieAfter(1 + static_cast<int>(random.below(1500)));
            edit(random, laptop, 2);
            m_world.dieAfter(0);
            break;
        case Act::FullDisk: fullDisk(random, laptop); break;
        case Act::Restart: {
            m_world.say(name(laptop) + u" starts again"_s);
            Device& device = m_world.device(laptop);
            device.restore(device.image());
            break;
        }
        case Act::Clock: turnClock(random, laptop); break;
        case Act::EmptyPlace:
        case Act::KeepPlace:
        case Act::OldPlace: changePlace(random, step.act); break;
        }
    }

    void edit(Random& random, int laptop, std::size_t fields)
    {
        const auto record = someRecord(random, laptop, RecordType::Person);
        if (!record)
            return;
        RecordWrite write{RecordType::Person, *record, {}};
        for (std::size_t i = 0; i < fields; ++i) {
            const core::forms::FieldEdit edit = someEdit(random);
            std::erase_if(write.edits,
                          [&edit](const auto& other) { return other.field == edit.field; });
            write.edits.push_back(edit);
        }
        m_world.say(u"%1 edits %2 of record %3"_s.arg(name(laptop))
                        .arg(static_cast<int>(write.edits.front().field))
                        .arg(record->toString().right(4)));
        m_world.write(laptop, write);
    }

    /// Somebody looks at what differs and keeps one of the values.
    void decide(Random& random, int laptop)
    {
        const auto versions = m_world.device(laptop).versions();
        if (!versions)
            return;
        const Seen seen = seenIn(*versions);
        for (const RecordId& record : m_world.oracle().records()) {
            for (const std::uint16_t field : m_world.oracle().fieldsOf(record)) {
                if (!m_world.oracle().isConflict(record, field, seen))
                    continue;
                ++m_conflicts;
                auto values = m_world.oracle().live(record, field, seen);
                m_world.say(u"%1 decides field %2 of record %3"_s.arg(name(laptop))
                                .arg(field)
                                .arg(record.toString().right(4)));
                m_world.set(laptop, record, static_cast<FieldId>(field), random.pick(values).value);
                return;
            }
        }
    }

    void phone(Random& random, int laptop)
    {
        const auto record = someRecord(random, laptop, RecordType::Person);
        if (!record)
            return;
        m_world.say(
            u"%1 sets the phone of record %2"_s.arg(name(laptop), record->toString().right(4)));
        m_world.set(laptop, *record, FieldId::PersonPhone, text(random.next()));
    }

    void live(Random& random, int laptop, bool isPutAside)
    {
        const auto record = someRecord(random, laptop, RecordType::Person);
        if (!record)
            return;
        m_world.say(u"%1 %2 record %3"_s.arg(name(laptop),
                                             isPutAside ? u"puts aside"_s : u"takes back"_s,
                                             record->toString().right(4)));
        if (isPutAside)
            m_world.putAside(laptop, *record);
        else
            m_world.takeBack(laptop, *record);
    }

    void addManifest(Random& random, int laptop)
    {
        m_world.say(name(laptop) + u" makes a manifest"_s);
        m_world.write(laptop, {RecordType::Manifest,
                               m_world.device(laptop).newId(),
                               {{FieldId::ManifestTitle, FieldValue::text(text(random.next()))},
                                {FieldId::ManifestState, FieldValue::text(u"draft"_s)},
                                {FieldId::ManifestDepartsAt, FieldValue::instant(1762800000000)}},
                               0});
    }

    void board(Random& random, int laptop)
    {
        const auto person = someRecord(random, laptop, RecordType::Person);
        const auto manifest = someRecord(random, laptop, RecordType::Manifest);
        const auto passenger = someRecord(random, laptop, RecordType::Passenger);
        const std::vector<QString> states = {u"listed"_s, u"boarded"_s, u"removed"_s, u"no_show"_s};
        if (passenger && random.chance(60)) {
            m_world.say(u"%1 boards or removes passenger %2"_s.arg(name(laptop),
                                                                   passenger->toString().right(4)));
            m_world.set(laptop, *passenger, FieldId::PassengerState, random.pick(states));
        } else if (person && manifest) {
            m_world.say(u"%1 puts record %2 on a manifest"_s.arg(name(laptop),
                                                                 person->toString().right(4)));
            m_world.write(laptop, {RecordType::Passenger,
                                   m_world.device(laptop).newId(),
                                   {{FieldId::PassengerManifest, FieldValue::reference(*manifest)},
                                    {FieldId::PassengerPerson, FieldValue::reference(*person)},
                                    {FieldId::PassengerState, FieldValue::text(u"listed"_s)}},
                                   0});
        }
    }

    void exchange(Random& random, int laptop, bool mayFail)
    {
        World::Trip trip;
        trip.weather = weatherFrom(random);
        trip.withProtected = random.chance(20);
        trip.pageBytes = random.chance(30) ? 700 : 256 * 1024;
        trip.seed = random.next();
        trip.mayFail = mayFail;
        ++m_exchanges;
        m_world.exchange(laptop, somePlace(random), trip);
    }

    void fullDisk(Random& random, int laptop)
    {
        m_world.say(u"the disk of %1 is full"_s.arg(name(laptop)));
        m_world.device(laptop).leaveRoom(static_cast<int>(random.below(3)));
        if (random.chance(50))
            edit(random, laptop, 3);
        else
            exchange(random, laptop, true);
        m_world.device(laptop).leaveRoom(-1);
    }

    void turnClock(Random& random, int laptop)
    {
        constexpr qint64 kDay = 24LL * 3600 * 1000;
        const std::vector<qint64> jumps = {60'000,          3'600'000, -3'600'000, 10 * 365 * kDay,
                                           -5 * 365 * kDay, 2 * kDay,  1};
        const qint64 by = random.pick(jumps);
        m_world.say(u"the clock of %1 jumps by %2 ms"_s.arg(name(laptop)).arg(by));
        m_world.device(laptop).clock().advance(by);
    }

    void changePlace(Random& random, Act act)
    {
        const int number = somePlace(random);
        MemoryPlace& place = m_world.place(number);
        if (act == Act::KeepPlace) {
            m_yesterday = place;
        } else if (act == Act::OldPlace && m_yesterday) {
            m_world.say(u"place %1 is restored to an older copy"_s.arg(number));
            place = *m_yesterday;
        } else if (act == Act::EmptyPlace) {
            m_world.say(u"place %1 is emptied"_s.arg(number));
            place = MemoryPlace();
        }
    }

    World m_world;
    Plan m_plan;
    std::optional<MemoryPlace> m_yesterday;
    int m_exchanges = 0;
    qint64 m_conflicts = 0;
};

Outcome playSteps(Shelf& shelf, const Plan& plan, const std::vector<Step>& steps)
{
    return Player(shelf, plan).play(steps);
}

} // namespace

Plan shortPlan(std::uint64_t seed)
{
    Random random(seed * 7919);
    Plan plan;
    plan.seed = seed;
    plan.laptops = 2 + static_cast<int>(random.below(100) < 60 ? random.below(2) : random.below(4));
    plan.places = 1 + static_cast<int>(random.below(3));
    plan.steps = 10 + static_cast<int>(random.below(20));
    plan.thorough = seed % 10 == 0;
    return plan;
}

Plan longPlan(std::uint64_t seed)
{
    Random random(seed * 7919);
    Plan plan;
    plan.seed = seed;
    plan.laptops = 2 + static_cast<int>(random.below(11));
    plan.places = 1 + static_cast<int>(random.below(5));
    plan.steps = 100 + static_cast<int>(random.below(500));
    plan.thorough = true;
    return plan;
}

QString Outcome::text() const
{
    return fault + u'\n' + log.join(u'\n');
}

Outcome play(Shelf& shelf, const Plan& plan)
{
    return playSteps(shelf, plan, stepsOf(plan));
}

Outcome playAndShorten(Shelf& shelf, const Plan& plan)
{
    std::vector<Step> steps = stepsOf(plan);
    Outcome worst = playSteps(shelf, plan, steps);
    if (worst.fault.isEmpty())
        return worst;
    constexpr int kMostTries = 80;
    int tries = 0;
    for (std::size_t size = std::max<std::size_t>(1, steps.size() / 2); size > 0; size /= 2) {
        for (std::size_t at = 0; at < steps.size() && tries < kMostTries;) {
            std::vector<Step> fewer = steps;
            const auto from = fewer.begin() + static_cast<std::ptrdiff_t>(at);
            fewer.erase(from,
                        from + static_cast<std::ptrdiff_t>(std::min(size, fewer.size() - at)));
            ++tries;
            Outcome outcome = playSteps(shelf, plan, fewer);
            if (outcome.fault.isEmpty()) {
                at += size;
                continue;
            }
            steps = std::move(fewer);
            worst = std::move(outcome);
        }
    }
    return worst;
}

} // namespace test::sim
