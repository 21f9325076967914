// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/mrz/mrz.h"
#include "core/documents/mrz/mrz_repair.h"
#include "core/documents/mrz/mrz_text.h"
#include "tests/bench/parts.h"
#include "tests/support/core/mrz/mrz_vectors.h"

namespace bench {
namespace {

constexpr int kRounds = 2000;
constexpr double kParsesASecond = 100'000;

/// How often a second @p work can be done, by processor time: one core, whatever else runs.
template <class Work>
double aSecond(int rounds, Work work)
{
    qint64 done = 0;
    const double before = cpuMs();
    for (int round = 0; round < rounds; ++round) {
        for (const test::MrzVector& vector : test::mrzVectors())
            done += work(vector);
    }
    return static_cast<double>(done) * 1000 / (cpuMs() - before);
}

} // namespace

void measureMrz(const Setting&, Figures& figures)
{
    figures.section(QStringLiteral("Machine readable zones, one core"));
    const double parses = aSecond(kRounds, [](const test::MrzVector& vector) {
        return core::documents::parseMrz(vector.lines, test::kMrzToday) ? 1 : 0;
    });
    figures.add(QStringLiteral("zones read"), parses, QStringLiteral("/s"));
    figures.add(QStringLiteral("one zone read"), 1e6 / parses, QStringLiteral("us"),
                1e6 / kParsesASecond);
    const double found = aSecond(kRounds / 10, [](const test::MrzVector& vector) {
        QString text;
        for (const std::string& line : vector.lines)
            text += QString::fromStdString(line) + u'\n';
        return static_cast<int>(core::documents::findMrzBlocks(text).size());
    });
    figures.add(QStringLiteral("one zone found in a text"), 1e6 / found, QStringLiteral("us"));
    const double mended = aSecond(kRounds / 10, [](const test::MrzVector& vector) {
        return core::documents::mendMrz(vector.lines, test::kMrzToday) ? 1 : 0;
    });
    figures.add(QStringLiteral("one zone mended"), 1e6 / mended, QStringLiteral("us"));
}

} // namespace bench
