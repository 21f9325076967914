// SPDX-License-Identifier: GPL-3.0-or-later
// The least a window of Homeward's frame can be: the same size, fonts, rail and top bar of plain
// widgets, nothing behind them. Leaves once it has been painted.
#include "ui/theme/fonts.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace {

using namespace Qt::StringLiterals;

QWidget* makeRail()
{
    auto* rail = new QWidget;
    auto* column = new QVBoxLayout(rail);
    for (const QString& entry :
         {u"Register"_s, u"Today"_s, u"People"_s, u"Reception"_s, u"Manifests"_s, u"Reports"_s,
          u"Admin"_s, u"Settings"_s, u"Help"_s})
        column->addWidget(new QPushButton(entry));
    column->addStretch();
    return rail;
}

QWidget* makeTopBar()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->addWidget(new QLabel(u"Today"_s));
    row->addStretch();
    row->addWidget(new QLineEdit);
    row->addWidget(new QPushButton(u"Hide"_s));
    row->addWidget(new QPushButton(u"Lock"_s));
    return bar;
}

QWidget* makeFrame()
{
    auto* frame = new QWidget;
    auto* row = new QHBoxLayout(frame);
    row->addWidget(makeRail());
    auto* column = new QVBoxLayout;
    column->addWidget(makeTopBar());
    column->addWidget(new QWidget, 1);
    column->addWidget(new QLabel(u"Saved"_s));
    row->addLayout(column, 1);
    return frame;
}

/// Leaves once the first paint is over.
class Leave final : public QObject {
public:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, QCoreApplication::instance(), &QCoreApplication::quit);
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    QFont font(ui::theme::screenFamilies().constFirst());
    font.setFamilies(ui::theme::screenFamilies());
    font.setPixelSize(13);
    QApplication::setFont(font);
    QMainWindow window;
    window.resize(1366, 768);
    window.setCentralWidget(makeFrame());
    Leave leave;
    app.installEventFilter(&leave);
    window.show();
    return QApplication::exec();
}
