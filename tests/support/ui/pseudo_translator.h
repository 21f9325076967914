// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace test {

/// A language for tests: every text is 40 % longer and carries tall marks of Thai and Burmese, so
/// that cut and clipped texts show. Placeholders (%1, %n) and mnemonics stay.
class PseudoTranslator final : public QTranslator {
public:
    using QTranslator::QTranslator;
    QString translate(const char* context, const char* source, const char* disambiguation,
                      int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }

    static QString pseudo(const QString& source);
};

} // namespace test
