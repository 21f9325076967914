// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/passphrase.h"

#include <QFile>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

#include <cstdio>

namespace app::cli {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kLongestPassphrase = 4096;

/// The terminal with its echo off, for the life of the object.
class SilentTerminal {
public:
    SilentTerminal() : m_fd(::open("/dev/tty", O_RDWR | O_CLOEXEC))
    {
        if (m_fd < 0 || ::tcgetattr(m_fd, &m_before) != 0)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_isSilent = ::tcsetattr(m_fd, TCSAFLUSH, &silent) == 0;
    }
    ~SilentTerminal()
    {
        if (m_isSilent)
            ::tcsetattr(m_fd, TCSAFLUSH, &m_before);
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Q_DISABLE_COPY_MOVE(SilentTerminal)

    [[nodiscard]] bool isSilent() const { return m_isSilent; }
    void say(const QString& text) const
    {
        const QByteArray bytes = text.toUtf8();
        static_cast<void>(::write(m_fd, bytes.constData(), static_cast<std::size_t>(bytes.size())));
    }
    [[nodiscard]] QByteArray readLine() const
    {
        QByteArray line;
        char c = 0;
        while (line.size() < kLongestPassphrase && ::read(m_fd, &c, 1) == 1 && c != '\n')
            line.append(c);
        return line;
    }

private:
    int m_fd;
    bool m_isSilent = false;
    termios m_before = {};
};

} // namespace

core::Result<QString> passphraseFromFile(const QString& file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return core::fail(core::ErrorCode::Io, u"passphrase file"_s);
    QByteArray line = source.readLine(kLongestPassphrase);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    const QString text = QString::fromUtf8(line);
    line.fill('\0');
    if (text.isEmpty())
        return core::fail(core::ErrorCode::BadInput, u"passphrase file is empty"_s);
    return text;
}

core::Result<QString> passphraseFromTerminal(const QString& prompt)
{
    const SilentTerminal terminal;
    if (!terminal.isSilent())
        return core::fail(core::ErrorCode::BadInput, u"no passphrase and no terminal"_s);
    terminal.say(prompt);
    QByteArray line = terminal.readLine();
    terminal.say(u"\n"_s);
    const QString text = QString::fromUtf8(line);
    line.fill('\0');
    return text;
}

} // namespace app::cli
