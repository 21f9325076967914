// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/tr_text.h"
#include "core/domain/disclosure.h"

#include <QCoreApplication>

#include <optional>

namespace app::cli {

/// Every sentence of the command line.
class Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)

public:
    /// What went wrong and what to do about it.
    static QString error(const core::Error& error);
    static QString progress(qint64 done, qint64 total);
    static QString of(core::TrText text);
    static QString askPassphrase(const QString& user);
    static QString askNewPassphrase();
    static QString recoverySheet();
    static QString recoveryMistyped();
    static QString recoveryOfAnotherStore();
    static QString needsOption(const QString& name);
    static QString needsPassphrase();
    static QString chooseUser(const QStringList& names);
    static QString unknownCommand(const QString& words);
    static QString wrongArguments(const QString& usage);
    static QString stopped();
    static QString unknownColumns(const QStringList& names);
    /// Who is not in a file with their values, and why.
    static QString leftOut(const QString& code, core::domain::Denial why);
    /// Who is a code on a list; nothing: a person has decided so.
    static QString codeOnly(const QString& code, const std::optional<core::domain::Denial>& why);
    static QString madeDemo(int people, int manifests);
    static QString noPaper();
    static QString wordsDiffer();
    static QString sayRequestWords();
    static QString sayGrantWords();

private:
    static QString inputDamaged(const core::Error& error);
};

} // namespace app::cli
