// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace app::cli {

/// Data goes to standard output, one JSON object or one line of text a record; messages go to
/// standard error.
class Output {
public:
    explicit Output(bool json) : m_json(json) {}

    [[nodiscard]] bool isJson() const { return m_json; }
    /// One record: as JSON, else as the values of its members in the order of the keys given,
    /// parted by tabs.
    void record(const QJsonObject& object, const QStringList& order) const;
    /// One object of facts: as JSON, else a line "key: value" for each.
    void facts(const QJsonObject& object) const;
    void message(const QString& text) const;
    /// At most called once a second.
    void progress(qint64 done, qint64 total) const;

private:
    bool m_json;
};

} // namespace app::cli
