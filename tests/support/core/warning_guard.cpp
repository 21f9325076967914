// SPDX-License-Identifier: GPL-3.0-or-later
// Catch shows its listener interface only to who asks before the first include.
#define CATCH_CONFIG_EXTERNAL_INTERFACES
#include "tests/support/core/warning_guard.h"

#include <QMutex>
#include <QStringList>

#include <catch2/catch.hpp>

namespace test {
namespace {

QMutex g_mutex;
QStringList g_expected;
QStringList g_unexpected;

/// Lines of the offscreen platform that say nothing about the program.
bool isPlatformNoise(const QString& text)
{
    return text.contains(QLatin1String("does not support propagateSizeHints")) ||
           text.contains(QLatin1String("OpenType support missing for"));
}

void handle(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    if (type == QtDebugMsg || type == QtInfoMsg || isPlatformNoise(text))
        return;
    const QMutexLocker lock(&g_mutex);
    for (qsizetype i = 0; i < g_expected.size(); ++i) {
        if (text.contains(g_expected.at(i))) {
            g_expected.removeAt(i);
            return;
        }
    }
    g_unexpected.append(text);
}

struct GuardListener final : Catch::TestEventListenerBase {
    using TestEventListenerBase::TestEventListenerBase;

    void testCaseEnded(const Catch::TestCaseStats& stats) override
    {
        const QMutexLocker lock(&g_mutex);
        if (g_unexpected.isEmpty())
            return;
        std::fprintf(stderr, "unexpected warning in \"%s\":\n  %s\n", stats.testInfo.name.c_str(),
                     qPrintable(g_unexpected.join(QStringLiteral("\n  "))));
        std::fflush(stderr);
        std::_Exit(3);
    }
};

} // namespace

CATCH_REGISTER_LISTENER(GuardListener)

void installWarningGuard()
{
    qInstallMessageHandler(handle);
}

ExpectWarning::ExpectWarning(const QString& part)
{
    const QMutexLocker lock(&g_mutex);
    g_expected.append(part);
}

ExpectWarning::~ExpectWarning()
{
    const QMutexLocker lock(&g_mutex);
    if (!g_expected.isEmpty()) {
        g_unexpected.append(QStringLiteral("announced but did not come: ") + g_expected.join(u' '));
        g_expected.clear();
    }
}

} // namespace test
