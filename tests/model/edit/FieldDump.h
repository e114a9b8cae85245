// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Fields.h"
#include "aws/Network.h"
#include "core/EnumText.h"

#include <sstream>
#include <string>

/// A network as text, field by field, so that a comparison does not lean on operator== alone.
class FieldDump
{
public:
    static std::string of(const vpcanvas::aws::Network &network)
    {
        FieldDump dump;
        dump.m_out << "title=" << network.title << '\n';
        forEachTable(network, [&](const auto &table) {
            for (const auto &[id, resource] : table) {
                dump.m_out << vpcanvas::enumText(std::decay_t<decltype(resource)>::kind) << ' ' << id.value << '\n';
                dump.write(resource);
            }
        });
        for (const auto &[ref, box] : network.layout)
            dump.m_out << "box " << ref.id << ' ' << std::hexfloat << box.x << ' ' << box.y << ' ' << box.width << ' '
                       << box.height << '\n';
        return dump.m_out.str();
    }

private:
    template<class T>
    void write(const T &value)
    {
        if constexpr (vpcanvas::aws::HasFields<T>)
            T::fields(value, [this](const char *name, const auto &field) {
                m_out << "  " << name << '=';
                write(field);
                m_out << '\n';
            });
        else if constexpr (requires {
                               value.value;
                               value.empty();
                           })
            m_out << value.value;
        else if constexpr (requires { value.has_value(); })
            value ? write(*value) : void(m_out << "none");
        else if constexpr (requires { value.index(); }) {
            m_out << value.index() << ':';
            std::visit([this](const auto &alternative) { write(alternative); }, value);
        } else if constexpr (requires { value.toString(); })
            m_out << value.toString();
        else if constexpr (vpcanvas::TextEnum<T>)
            m_out << vpcanvas::enumText(value);
        else if constexpr (std::is_same_v<T, std::monostate>)
            m_out << '-';
        else if constexpr (requires {
                               value.begin();
                               value.c_str();
                           })
            m_out << value;
        else if constexpr (requires { value.begin(); })
            for (const auto &element : value) {
                m_out << "[\n";
                write(element);
                m_out << ']';
            }
        else
            m_out << value;
    }

    std::ostringstream m_out;
};
