// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "io/NativeFormat.h"
#include "io/detail/JsonText.h"
#include "io/detail/NativeFields.h"

#include <charconv>
#include <cmath>

namespace vpcanvas::io {
namespace {

using namespace detail;

/// Where the fields of a default-made T stand, in the order of fields().
template<class T>
const std::vector<const void *> &defaultFields()
{
    static const T standard{};
    static const std::vector<const void *> all = [] {
        std::vector<const void *> found;
        T::fields(standard, [&](const char *, const auto &field) { found.push_back(&field); });
        return found;
    }();
    return all;
}

class Writer
{
public:
    explicit Writer(std::size_t expected) { m_out.reserve(expected); }
    std::string take() { return std::move(m_out); }

    void open(char bracket)
    {
        m_out += bracket;
        ++m_depth;
        m_first = true;
    }
    void close(char bracket)
    {
        --m_depth;
        if (!m_first)
            newLine();
        m_out += bracket;
        m_first = false;
    }
    void item()
    {
        if (!m_first)
            m_out += ',';
        m_first = false;
        newLine();
    }
    void key(std::string_view name)
    {
        item();
        appendJsonText(m_out, name);
        m_out += ": ";
    }

    void value(const std::string &text) { appendJsonText(m_out, text); }
    void value(bool on) { m_out += on ? "true" : "false"; }
    template<class N>
    requires(std::integral<N> && !std::same_as<N, bool>) || std::same_as<N, double> void value(N number)
    {
        char buffer[32];
        const auto result = std::to_chars(std::begin(buffer), std::end(buffer), number);
        m_out.append(std::begin(buffer), result.ptr);
    }
    template<TextEnum E>
    void value(E value_)
    {
        appendJsonText(m_out, enumText(value_));
    }
    template<class R>
    void value(const Id<R> &id)
    {
        appendJsonText(m_out, id.value);
    }
    template<TextValue T>
    void value(const T &text)
    {
        appendJsonText(m_out, text.toString());
    }
    template<class T>
    void value(const std::optional<T> &optional)
    {
        if (optional)
            value(*optional);
        else
            m_out += "null";
    }
    template<class T>
    void value(const std::vector<T> &list)
    {
        open('[');
        for (const T &entry : list) {
            item();
            value(entry);
        }
        close(']');
    }
    template<class... Ts>
    void value(const std::variant<Ts...> &variant)
    {
        std::visit([&](const auto &held) { alternative(held); }, variant);
    }
    template<aws::HasFields T>
    void value(const T &object)
    {
        open('{');
        const std::vector<const void *> &standards = defaultFields<T>();
        std::size_t index = 0;
        T::fields(object, [&](const char *name, const auto &field) {
            using F = std::decay_t<decltype(field)>;
            const F &standard = *static_cast<const F *>(standards[index++]);
            const bool isIdentifier = index == 1 && requires
            {
                T::kind;
            };
            if (!isIdentifier && field == standard && !defaultIsSaid(standard))
                return;
            key(name);
            value(field);
        });
        close('}');
    }
    void value(const aws::Box &box)
    {
        m_out += '[';
        value(box.x);
        for (const double number : {box.y, box.width, box.height}) {
            m_out += ", ";
            value(number);
        }
        m_out += ']';
    }

private:
    void alternative(std::monostate) { m_out += "null"; }
    template<class R>
    void alternative(const Id<R> &id) ///< {"SecurityGroup": "sg-1"}: the kind tells it from other alternatives
    {
        m_out += '{';
        appendJsonText(m_out, enumText(R::kind));
        m_out += ": ";
        value(id);
        m_out += '}';
    }
    template<TextValue T>
    void alternative(const T &text)
    {
        value(text);
    }

    void newLine()
    {
        m_out += '\n';
        m_out.append(2 * m_depth, ' ');
    }

    std::string m_out;
    std::size_t m_depth = 0;
    bool m_first = true;
};

bool isWritable(const aws::Box &box) // a box that is not a place is not kept: the reader would refuse the file
{
    return std::isfinite(box.x) && std::isfinite(box.y) && std::isfinite(box.width) && std::isfinite(box.height);
}

} // namespace

std::string write(const aws::Network &network)
{
    Writer out(4096 + 400 * network.resourceCount() + 80 * network.layout.size());
    out.open('{');
    out.key("format");
    out.value(std::string("vpcanvas"));
    out.key("version");
    out.value(nativeVersion);
    out.key("title");
    out.value(network.title);
    out.key("resources");
    out.open('{');
    aws::forEachTable(network, [&]<class R>(const aws::Table<R> &table) {
        if (table.empty())
            return;
        out.key(enumText(R::kind));
        out.open('[');
        for (const auto &[id, resource] : table) {
            out.item();
            out.value(resource);
        }
        out.close(']');
    });
    out.close('}');
    out.key("layout");
    out.open('{');
    std::string name;
    for (const auto &[ref, box] : network.layout) {
        if (!isWritable(box))
            continue;
        name.assign(enumText(ref.kind)).append(1, ':').append(ref.id);
        out.key(name);
        out.value(box);
    }
    out.close('}');
    out.close('}');
    return out.take() + '\n';
}

} // namespace vpcanvas::io
