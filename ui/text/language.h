// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <memory>
#include <vector>

class QTranslator;

namespace ui::text {

/// A language the window may speak.
struct LanguageName {
    QString code;         ///< "en", "th", "my", "hi", "zh_CN"
    QString ownName;      ///< in its own script, as shown on the unlock page
    bool shipped = false; ///< its texts are in this build
};

/// All languages of the plan, in the order they are offered.
const std::vector<LanguageName>& languages();
/// Those whose texts are in this build.
std::vector<LanguageName> shippedLanguages();

/// Puts the texts of one language in force for the whole application while it lives. Every widget
/// gets QEvent::LanguageChange. Digits stay 0 to 9 and the layout left to right in each language.
/// Thread: the GUI thread.
class Language final : public QObject {
    Q_OBJECT
public:
    explicit Language(QObject* parent = nullptr);
    ~Language() override;

    [[nodiscard]] const QString& code() const { return m_code; }
    /// False, and nothing changes, when no such language is shipped.
    bool setCode(const QString& code);

Q_SIGNALS:
    void changed();

private:
    void remove();

    QString m_code = QStringLiteral("en");
    std::vector<std::unique_ptr<QTranslator>> m_installed;
};

} // namespace ui::text
