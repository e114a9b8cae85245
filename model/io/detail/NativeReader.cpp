// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "io/IoErrors.h"
#include "io/NativeFormat.h"
#include "io/detail/JsonDocument.h"
#include "io/detail/NativeFields.h"
#include "io/detail/ReadableText.h"

#include <boost/json/value.hpp>

#include <cmath>
#include <limits>

namespace vpcanvas::io {
namespace {

namespace json = boost::json;
using namespace detail;

/// A JSON pointer that is written out only when there is something to say about its place.
struct Place
{
    const Place *above = nullptr;
    std::string_view field;
    std::size_t index = 0;

    Place in(std::string_view name) const { return {this, name, 0}; }
    Place at(std::size_t i) const { return {this, {}, i}; }
};

void appendPointer(std::string &out, const Place &place)
{
    if (!place.above)
        return;
    appendPointer(out, *place.above);
    out += '/';
    if (place.field.data() == nullptr) {
        out += std::to_string(place.index);
        return;
    }
    for (const char c : place.field) { // RFC 6901
        if (c == '~')
            out += "~0";
        else if (c == '/')
            out += "~1";
        else
            out += c;
    }
}

template<class T>
std::string choices()
{
    std::string all;
    for (const auto &[value, text] : EnumText<T>::values)
        all.append(all.empty() ? "" : ", ").append(text);
    return all;
}

std::string_view textOf(const json::string &text)
{
    return {text.data(), text.size()};
}

/// Reads values into resources. Each read returns false after noting the first thing that is off.
class Decoder
{
public:
    explicit Decoder(std::string_view fileName) : m_fileName(fileName) { }

    Error takeError() { return std::move(m_error); }

    bool fail(const Place &place, ErrorCode code, std::vector<std::string> args = {})
    {
        std::string where(m_fileName);
        where += ": ";
        const std::size_t start = where.size();
        appendPointer(where, place);
        if (where.size() == start)
            where += '/';
        m_error = {code, std::move(args), std::move(where)};
        return false;
    }
    bool fail(const Place &place, Error inner) { return fail(place, inner.code, std::move(inner.args)); }

    bool read(const json::value &from, std::string &to, const Place &place)
    {
        const json::string *text = from.if_string();
        if (!text)
            return fail(place, errors::expectedText);
        to.assign(text->data(), text->size());
        return true;
    }
    bool read(const json::value &from, bool &to, const Place &place)
    {
        const bool *on = from.if_bool();
        if (!on)
            return fail(place, errors::expectedSwitch);
        to = *on;
        return true;
    }
    template<std::integral N>
    bool read(const json::value &from, N &to, const Place &place)
    {
        constexpr auto lowest = std::numeric_limits<N>::min();
        constexpr auto highest = std::numeric_limits<N>::max();
        if (!from.is_number())
            return fail(place, errors::expectedNumber);
        const std::int64_t *number = from.if_int64();
        if (!number || *number < lowest || *number > highest)
            return fail(place, errors::numberRange, {numberText(from), std::to_string(lowest), std::to_string(highest)});
        to = static_cast<N>(*number);
        return true;
    }
    bool read(const json::value &from, double &to, const Place &place)
    {
        if (!from.is_number())
            return fail(place, errors::expectedNumber);
        to = from.is_double() ? from.get_double()
            : from.is_int64() ? static_cast<double>(from.get_int64())
                              : static_cast<double>(from.get_uint64());
        return std::isfinite(to) || fail(place, errors::badNumber);
    }
    template<TextEnum E>
    bool read(const json::value &from, E &to, const Place &place)
    {
        const json::string *text = from.if_string();
        if (!text)
            return fail(place, errors::expectedText);
        const auto value = enumFromText<E>(textOf(*text));
        if (!value)
            return fail(place, errors::expectedOneOf, {std::string(textOf(*text)), choices<E>()});
        to = *value;
        return true;
    }
    template<class R>
    bool read(const json::value &from, Id<R> &to, const Place &place)
    {
        return read(from, to.value, place);
    }
    template<TextValue T>
    bool read(const json::value &from, T &to, const Place &place)
    {
        const json::string *text = from.if_string();
        if (!text)
            return fail(place, errors::expectedText);
        auto parsed = T::parse(textOf(*text));
        if (!parsed)
            return fail(place, std::move(parsed).error());
        to = *std::move(parsed);
        return true;
    }
    template<class T>
    bool read(const json::value &from, std::optional<T> &to, const Place &place)
    {
        if (from.is_null()) {
            to.reset();
            return true;
        }
        return read(from, to.emplace(), place);
    }
    template<class T>
    bool read(const json::value &from, std::vector<T> &to, const Place &place)
    {
        const json::array *list = from.if_array();
        if (!list)
            return fail(place, errors::expectedList);
        to.clear();
        to.reserve(list->size());
        for (const json::value &entry : *list) {
            const Place here = place.at(to.size());
            if (!read(entry, to.emplace_back(), here))
                return false;
        }
        return true;
    }
    template<class... Ts>
    bool read(const json::value &from, std::variant<Ts...> &to, const Place &place)
    {
        if (hasNothing<std::variant<Ts...>> && from.is_null()) {
            to = {};
            return true;
        }
        if (const json::object *tagged = from.if_object(); tagged && tagged->size() == 1) {
            const auto &field = *tagged->begin();
            bool known = false;
            bool good = true;
            ((isNamed<Ts>(field.key()) ? (known = true, good = readAlternative<Ts>(field.value(), to, place.in(field.key())))
                                       : true),
             ...);
            if (known)
                return good;
        } else if (from.is_string() && (TextValue<Ts> || ...)) {
            bool good = true;
            ((TextValue<Ts> ? (good = readAlternative<Ts>(from, to, place)) : true), ...);
            return good;
        }
        std::string forms;
        (appendForm<Ts>(forms), ...);
        return fail(place, errors::expectedChoice, {forms});
    }
    template<aws::HasFields T>
    bool read(const json::value &from, T &to, const Place &place)
    {
        const json::object *object = from.if_object();
        if (!object)
            return fail(place, errors::expectedObject);
        bool good = true;
        std::size_t used = 0;
        auto next = object->begin(); // fields usually come in our own order
        T::fields(to, [&](const char *name, auto &field) {
            using F = std::decay_t<decltype(field)>;
            if (!good)
                return;
            const json::value *value = nullptr;
            if (next != object->end() && next->key() == name)
                value = &(next++)->value();
            else if (const auto hit = object->find(name); hit != object->end()) {
                value = &hit->value();
                next = hit + 1;
            }
            if (value) {
                ++used;
                good = read(*value, field, place.in(name));
            } else if (isRequired<F> || (std::string_view(name) == "id" && requires { T::kind; })) {
                good = fail(place, errors::missingField, {name});
            }
        });
        return good && (used == object->size() || failUnknown<T>(*object, to, place));
    }

private:
    template<class T>
    static bool isNamed(std::string_view tag)
    {
        if constexpr (isId<T>)
            return tag == enumText(kindOfId(T{}));
        else
            return false;
    }
    template<class R>
    static constexpr aws::Kind kindOfId(const Id<R> &)
    {
        return R::kind;
    }
    template<class T, class Variant>
    bool readAlternative(const json::value &from, Variant &to, const Place &place)
    {
        if constexpr (std::is_same_v<T, std::monostate>)
            return true;
        else
            return read(from, to.template emplace<T>(), place);
    }
    template<class T>
    static void appendForm(std::string &forms)
    {
        if constexpr (isId<T>)
            forms.append(forms.empty() ? "" : ", ").append(R"({")").append(enumText(kindOfId(T{}))).append(R"(": "..."})");
        else if constexpr (std::same_as<T, net::Cidr>)
            forms.append(forms.empty() ? "" : ", ").append(R"("10.0.0.0/16")");
        else if constexpr (TextValue<T>)
            forms.append(forms.empty() ? "" : ", ").append(R"("10.0.0.10")");
    }
    template<class T>
    bool failUnknown(const json::object &object, T &to, const Place &place)
    {
        for (const auto &field : object) {
            bool known = false;
            T::fields(to, [&](const char *name, auto &) { known = known || field.key() == name; });
            if (!known)
                return fail(place.in(field.key()), errors::unknownField, {std::string(field.key())});
        }
        return true;
    }
    static std::string numberText(const json::value &from)
    {
        if (from.is_double())
            return std::to_string(from.get_double());
        return from.is_int64() ? std::to_string(from.get_int64()) : std::to_string(from.get_uint64());
    }

    std::string_view m_fileName;
    Error m_error;
};

class ReaderV1
{
public:
    explicit ReaderV1(std::string_view fileName) : m_decoder(fileName) { }

    Result<aws::Network> read(const json::object &root)
    {
        const Place top;
        aws::Network network;
        for (const auto &field : root) {
            const Place place = top.in(field.key());
            bool good = true;
            if (field.key() == "title")
                good = m_decoder.read(field.value(), network.title, place);
            else if (field.key() == "resources")
                good = readResources(field.value(), network, place);
            else if (field.key() != "format" && field.key() != "version" && field.key() != "layout")
                good = m_decoder.fail(place, errors::unknownField, {std::string(field.key())});
            if (!good)
                return m_decoder.takeError();
        }
        if (const json::value *layout = root.if_contains("layout"); layout && !readLayout(*layout, network, top.in("layout")))
            return m_decoder.takeError();
        return network;
    }

private:
    bool readResources(const json::value &from, aws::Network &network, const Place &place)
    {
        const json::object *kinds = from.if_object();
        if (!kinds)
            return m_decoder.fail(place, errors::expectedObject);
        for (const auto &field : *kinds) {
            const auto kind = enumFromText<aws::Kind>(field.key());
            if (!kind)
                return m_decoder.fail(place.in(field.key()), errors::unknownKind, {std::string(field.key())});
            const bool good = aws::withTable(network, aws::ResourceRef(*kind, {}), [&](auto &table, const auto &) {
                return readTable(field.value(), table, place.in(field.key()));
            });
            if (!good)
                return false;
        }
        return true;
    }

    template<class R>
    bool readTable(const json::value &from, aws::Table<R> &table, const Place &place)
    {
        const json::array *list = from.if_array();
        if (!list)
            return m_decoder.fail(place, errors::expectedList);
        std::size_t index = 0;
        for (const json::value &entry : *list) {
            const Place here = place.at(index++);
            R resource;
            if (!m_decoder.read(entry, resource, here))
                return false;
            if (resource.id.empty())
                return m_decoder.fail(here.in("id"), errors::emptyId, {std::string(enumText(R::kind))});
            const std::size_t before = table.size();
            const auto id = resource.id;
            const auto placed = table.emplace_hint(table.end(), id, std::move(resource));
            if (table.size() == before)
                return m_decoder.fail(here.in("id"), errors::duplicateId, {std::string(enumText(R::kind)), placed->first.value});
        }
        return true;
    }

    bool readLayout(const json::value &from, aws::Network &network, const Place &place)
    {
        const json::object *boxes = from.if_object();
        if (!boxes)
            return m_decoder.fail(place, errors::expectedObject);
        for (const auto &field : *boxes) {
            const Place here = place.in(field.key());
            const std::string_view name = field.key();
            const std::size_t colon = name.find(':');
            const auto kind = enumFromText<aws::Kind>(name.substr(0, colon));
            if (!kind || colon == std::string_view::npos)
                return m_decoder.fail(here, errors::unknownKind, {std::string(name.substr(0, colon))});
            aws::ResourceRef ref(*kind, std::string(name.substr(colon + 1)));
            if (!network.contains(ref))
                return m_decoder.fail(here, errors::boxOfNothing, {std::string(name)});
            aws::Box box;
            if (!readBox(field.value(), box, here))
                return false;
            network.layout.emplace_hint(network.layout.end(), std::move(ref), box);
        }
        return true;
    }

    bool readBox(const json::value &from, aws::Box &box, const Place &place)
    {
        const json::array *numbers = from.if_array();
        if (!numbers || numbers->size() != 4)
            return m_decoder.fail(place, errors::badBox);
        std::size_t index = 0;
        for (double *number : {&box.x, &box.y, &box.width, &box.height}) {
            if (!m_decoder.read((*numbers)[index], *number, place.at(index)))
                return false;
            ++index;
        }
        return (box.width >= 0 && box.height >= 0) || m_decoder.fail(place, errors::badBox);
    }

    Decoder m_decoder;
};

} // namespace

Result<aws::Network> read(std::string_view text, std::string_view fileName)
{
    constexpr std::size_t megabyte = std::size_t{1} << 20U;
    if (text.size() > maxNativeBytes)
        return Error{errors::tooLarge,
                     {std::to_string(text.size() / megabyte), std::to_string(maxNativeBytes / megabyte)},
                     std::string(fileName)};
    VPCANVAS_TRY(content, readableText(text, fileName));
    VPCANVAS_TRY(document, JsonDocument::parse(content, fileName, {maxNativeDepth, maxNativeValues, DuplicateFields::Refuse}));
    Decoder header(fileName);
    const Place top;
    const json::object *root = document.root().if_object();
    if (!root)
        return header.fail(top, errors::notNative), header.takeError();
    const json::value *format = root->if_contains("format");
    if (!format || !format->is_string() || format->get_string() != "vpcanvas")
        return header.fail(top.in("format"), errors::notNative), header.takeError();
    const json::value *version = root->if_contains("version");
    if (!version || !version->is_int64() || version->get_int64() < 1)
        return header.fail(top.in("version"), errors::badVersion), header.takeError();
    if (version->get_int64() > nativeVersion)
        return header.fail(top.in("version"), errors::newerVersion,
                           {std::to_string(version->get_int64()), std::to_string(nativeVersion)}),
               header.takeError();
    return ReaderV1(fileName).read(*root);
}

} // namespace vpcanvas::io
