// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QJsonObject>

#include <string>
#include <vector>

namespace test {

/// One machine readable zone and what is to be read in it: tests/data/mrz/vectors.json.
struct MrzVector {
    QString id;
    std::vector<std::string> lines;
    QJsonObject expected; ///< format, valid, fields, checks, problems, flags
};

const std::vector<MrzVector>& mrzVectors();
/// The lines of the vector with that id.
std::vector<std::string> mrzVectorLines(const QString& id);

/// The day the centuries of the vectors are told for.
inline const QDate kMrzToday{2026, 1, 1};

/// What a reader types while a Thai (Kedmanee) layout is active, where a US layout gives @p text.
QString throughThaiKeys(const QString& text);

} // namespace test
