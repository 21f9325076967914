// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/settings.h"

using namespace Qt::StringLiterals;

namespace app {
namespace {

/// One key of the file: its name and the member it stands for.
template <class T>
struct SettingKey {
    QLatin1StringView name;
    T ui::pages::PreferenceValues::*member;
};

constexpr SettingKey<QString> kTextKeys[] = {
    {"window/language"_L1, &ui::pages::PreferenceValues::language},
    {"window/scheme"_L1, &ui::pages::PreferenceValues::scheme},
    {"paper/secondLanguage"_L1, &ui::pages::PreferenceValues::paperLanguage},
};
constexpr SettingKey<int> kNumberKeys[] = {
    {"window/textPercent"_L1, &ui::pages::PreferenceValues::textPercent},
    {"lock/idleMinutes"_L1, &ui::pages::PreferenceValues::autoLockMinutes},
};
constexpr SettingKey<bool> kFlagKeys[] = {
    {"window/darkAtNight"_L1, &ui::pages::PreferenceValues::darkAtNight},
    {"window/touch"_L1, &ui::pages::PreferenceValues::touch},
};

template <class T, std::size_t n>
void readKeys(const QSettings& file, const SettingKey<T> (&keys)[n],
              ui::pages::PreferenceValues& values)
{
    for (const SettingKey<T>& key : keys) {
        const QVariant stored = file.value(key.name);
        if (stored.isValid() && stored.canConvert<T>())
            values.*key.member = stored.value<T>();
    }
}

template <class T, std::size_t n>
void writeKeys(QSettings& file, const SettingKey<T> (&keys)[n],
               const ui::pages::PreferenceValues& values)
{
    static const ui::pages::PreferenceValues defaults;
    for (const SettingKey<T>& key : keys) {
        if (values.*key.member != defaults.*key.member || file.contains(key.name))
            file.setValue(key.name, QVariant::fromValue(values.*key.member));
    }
}

constexpr QLatin1StringView kGeometryKey = "window/geometry"_L1;

} // namespace

Settings::Settings(const QString& file)
    : m_file(std::make_unique<QSettings>(file, QSettings::IniFormat))
{
}

ui::pages::PreferenceValues Settings::preferences() const
{
    ui::pages::PreferenceValues values;
    readKeys(*m_file, kTextKeys, values);
    readKeys(*m_file, kNumberKeys, values);
    readKeys(*m_file, kFlagKeys, values);
    return values;
}

void Settings::keep(const ui::pages::PreferenceValues& values)
{
    writeKeys(*m_file, kTextKeys, values);
    writeKeys(*m_file, kNumberKeys, values);
    writeKeys(*m_file, kFlagKeys, values);
    m_file->sync();
}

QByteArray Settings::windowGeometry() const
{
    return m_file->value(kGeometryKey).toByteArray();
}

void Settings::keepWindowGeometry(const QByteArray& geometry)
{
    m_file->setValue(kGeometryKey, geometry);
    m_file->sync();
}

bool Settings::isWritten()
{
    m_file->sync();
    return m_file->status() == QSettings::NoError;
}

} // namespace app
