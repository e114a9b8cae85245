// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "document/Selection.h"

#include "document/Document.h"
#include "document/RefText.h"

#include <algorithm>

namespace vpcanvas::document {

Selection::Selection(Document *document, QObject *parent) : QObject(parent), m_document(document)
{
    connect(document, &Document::changed, this, &Selection::prune);
    connect(document, &Document::replaced, this, &Selection::clear);
}

void Selection::setItems(std::vector<aws::ResourceRef> items)
{
    std::vector<aws::ResourceRef> kept;
    for (auto &ref : items)
        if (m_document->network().contains(ref) && std::ranges::find(kept, ref) == kept.end())
            kept.push_back(std::move(ref));
    if (kept == m_items)
        return;
    m_items = std::move(kept);
    Q_EMIT changed();
}

std::optional<aws::ResourceRef> Selection::currentItem() const
{
    return m_items.empty() ? std::nullopt : std::optional(m_items.back());
}

bool Selection::contains(const aws::ResourceRef &ref) const
{
    return std::ranges::find(m_items, ref) != m_items.end();
}

QStringList Selection::refs() const
{
    QStringList texts;
    texts.reserve(count());
    for (const auto &ref : m_items)
        texts.append(refText(ref));
    return texts;
}

void Selection::setRefs(const QStringList &refs)
{
    std::vector<aws::ResourceRef> items;
    for (const auto &text : refs)
        if (auto ref = refFromText(text))
            items.push_back(std::move(*ref));
    setItems(std::move(items));
}

QString Selection::current() const
{
    return refText(currentItem());
}

void Selection::select(const QString &ref)
{
    setRefs({ref});
}

void Selection::toggle(const QString &ref)
{
    const auto wanted = refFromText(ref);
    if (!wanted)
        return;
    auto items = m_items;
    if (std::erase(items, *wanted) == 0)
        items.push_back(*wanted);
    setItems(std::move(items));
}

void Selection::add(const QString &ref)
{
    if (!isSelected(ref))
        toggle(ref);
}

void Selection::clear()
{
    setItems({});
}

void Selection::selectAll()
{
    std::vector<aws::ResourceRef> items;
    for (const auto &[ref, box] : m_document->network().layout)
        items.push_back(ref);
    setItems(std::move(items));
}

bool Selection::isSelected(const QString &ref) const
{
    const auto wanted = refFromText(ref);
    return wanted && contains(*wanted);
}

void Selection::prune()
{
    setItems(m_items);
}

} // namespace vpcanvas::document
