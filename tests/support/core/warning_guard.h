// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace test {

/// From now on a qWarning, qCritical or a failed QAbstractItemModelTester check that no test has
/// announced makes the running test case fail.
void installWarningGuard();

/// Announces one warning that holds @p part; the scope fails if it does not come.
class ExpectWarning {
public:
    explicit ExpectWarning(const QString& part);
    ~ExpectWarning();
    ExpectWarning(const ExpectWarning&) = delete;
    ExpectWarning& operator=(const ExpectWarning&) = delete;
};

} // namespace test
