// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/bad_line.h"

#include <QByteArray>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <deque>
#include <list>
#include <random>
#include <vector>

namespace test {
namespace {

constexpr qsizetype kPacket = 1400;
constexpr qsizetype kMostOnTheWay = 64 * 1024; ///< the window of the connection

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return address;
}

qint64 nowUs()
{
    return std::chrono::duration_cast<std::chrono::microseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

void makeQuick(int socket)
{
    const int on = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    ::fcntl(socket, F_SETFL, O_NONBLOCK);
}

/// One direction of a connection: packets on their way, in order.
struct Way {
    struct Packet {
        qint64 dueUs;
        QByteArray bytes;
    };
    int from = -1;
    int to = -1;
    std::deque<Packet> packets;
    qsizetype onTheWay = 0;
    qint64 lineFreeUs = 0;
    qint64 lastDueUs = 0;
    bool ended = false;
};

struct Connection {
    std::array<Way, 2> ways; ///< from the client, to the client
    bool serverSpoke = true;
    bool isOver = false;
};

} // namespace

class BadLine::Loop {
public:
    Loop(BadLine& owner, quint16 target, const Line& line)
        : m_owner(owner), m_target(target), m_line(line), m_random(line.seed)
    {
        m_listener = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address = loopback(0);
        socklen_t size = sizeof address;
        ::bind(m_listener, reinterpret_cast<sockaddr*>(&address), size);
        ::listen(m_listener, 8);
        ::getsockname(m_listener, reinterpret_cast<sockaddr*>(&address), &size);
        m_owner.m_port = ntohs(address.sin_port);
    }
    ~Loop()
    {
        for (Connection& connection : m_connections)
            close(connection, false);
        ::close(m_listener);
    }
    Q_DISABLE_COPY_MOVE(Loop)

    void run()
    {
        while (true) {
            std::vector<pollfd> waited{{m_owner.m_wake[0], POLLIN, 0}, {m_listener, POLLIN, 0}};
            const int timeout = gather(waited);
            ::poll(waited.data(), waited.size(), timeout);
            if (waited[0].revents != 0)
                return;
            if (waited[1].revents != 0)
                accept();
            for (Connection& connection : m_connections)
                move(connection);
            m_connections.remove_if([](const Connection& one) { return one.isOver; });
        }
    }

private:
    /// What to wait for, and how long until a packet is due. Units: ms, -1 for ever.
    int gather(std::vector<pollfd>& waited)
    {
        const qint64 now = nowUs();
        qint64 next = -1;
        for (const Connection& connection : m_connections) {
            for (const Way& way : connection.ways) {
                if (!way.ended && way.onTheWay < kMostOnTheWay)
                    waited.push_back({way.from, POLLIN, 0});
                if (way.packets.empty())
                    continue;
                const qint64 wait = way.packets.front().dueUs - now;
                if (wait <= 0)
                    waited.push_back({way.to, POLLOUT, 0});
                else
                    next = next < 0 ? wait : std::min(next, wait);
            }
        }
        return next < 0 ? -1 : static_cast<int>(next / 1000 + 1);
    }

    void accept()
    {
        const int client = ::accept(m_listener, nullptr, nullptr);
        const int server = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address = loopback(m_target);
        if (client < 0 ||
            ::connect(server, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0) {
            ::close(client);
            ::close(server);
            return;
        }
        makeQuick(client);
        makeQuick(server);
        Connection connection;
        connection.ways[0].from = connection.ways[1].to = client;
        connection.ways[0].to = connection.ways[1].from = server;
        m_connections.push_back(std::move(connection));
    }

    void move(Connection& connection)
    {
        for (std::size_t side = 0; side < 2 && !connection.isOver; ++side) {
            take(connection, side);
            deliver(connection, connection.ways[side]);
        }
        const auto& ways = connection.ways;
        const bool isDone = (ways[0].ended && ways[0].packets.empty()) ||
                            (ways[1].ended && ways[1].packets.empty());
        if (isDone && !connection.isOver)
            close(connection, false);
    }

    void take(Connection& connection, std::size_t side)
    {
        Way& way = connection.ways[side];
        std::array<char, kPacket> buffer;
        while (!way.ended && way.onTheWay < kMostOnTheWay) {
            const auto got = ::recv(way.from, buffer.data(), buffer.size(), 0);
            if (got < 0 && errno == EAGAIN)
                return;
            if (got <= 0) {
                way.ended = true;
                return;
            }
            if (side == 0 && connection.serverSpoke)
                ++m_owner.m_turns;
            connection.serverSpoke = side == 1;
            const qint64 now = nowUs();
            way.lineFreeUs = std::max(way.lineFreeUs, now) + airTimeUs(got);
            qint64 due = way.lineFreeUs + m_line.delayMs * 1000;
            if (m_line.loss > 0 && m_chance(m_random) < m_line.loss) {
                way.lineFreeUs += airTimeUs(got);
                due += 2 * m_line.delayMs * 1000 + airTimeUs(got);
            }
            way.lastDueUs = std::max(way.lastDueUs, due);
            way.packets.push_back({way.lastDueUs, QByteArray(buffer.data(), got)});
            way.onTheWay += got;
        }
    }

    void deliver(Connection& connection, Way& way)
    {
        while (!connection.isOver && !way.packets.empty() && way.packets.front().dueUs <= nowUs()) {
            QByteArray& bytes = way.packets.front().bytes;
            const qint64 cut = m_owner.m_cut.load();
            const qsizetype allowed =
                cut < 0 ? bytes.size() : std::min<qsizetype>(bytes.size(), cut);
            const auto put = allowed == 0 ? 0
                                          : ::send(way.to, bytes.constData(),
                                                   static_cast<std::size_t>(allowed), MSG_NOSIGNAL);
            if (put < 0 && errno == EAGAIN)
                return;
            if (put < 0) {
                close(connection, true);
                return;
            }
            m_owner.m_bytes += put;
            way.onTheWay -= put;
            bytes.remove(0, put);
            if (bytes.isEmpty())
                way.packets.pop_front();
            if (cut >= 0 && m_owner.m_cut.fetch_sub(put) - put <= 0) {
                m_owner.m_cut.store(-1);
                close(connection, true);
            }
        }
    }

    [[nodiscard]] qint64 airTimeUs(qint64 bytes) const
    {
        return m_line.bytesPerSecond == 0 ? 0 : bytes * 1'000'000 / m_line.bytesPerSecond;
    }

    /// A reset tells both ends at once; otherwise what was written still arrives.
    static void close(Connection& connection, bool reset)
    {
        if (connection.isOver)
            return;
        connection.isOver = true;
        for (const int socket : {connection.ways[0].from, connection.ways[0].to}) {
            const linger hard{1, 0};
            if (reset)
                ::setsockopt(socket, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
            ::close(socket);
        }
    }

    BadLine& m_owner;
    quint16 m_target;
    Line m_line;
    std::mt19937_64 m_random;
    std::uniform_real_distribution<double> m_chance{0.0, 1.0};
    int m_listener = -1;
    std::list<Connection> m_connections;
};

BadLine::BadLine(quint16 target, const Line& line)
{
    if (::pipe(m_wake) != 0)
        qFatal("no pipe");
    m_loop = std::make_unique<Loop>(*this, target, line);
    m_thread = std::thread([this] { m_loop->run(); });
}

BadLine::~BadLine()
{
    const char stop = 0;
    if (::write(m_wake[1], &stop, 1) == 1)
        m_thread.join();
    m_loop.reset();
    ::close(m_wake[0]);
    ::close(m_wake[1]);
}

void BadLine::cutAfter(qint64 bytes)
{
    m_cut.store(bytes);
}

} // namespace test
