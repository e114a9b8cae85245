// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/RandomNetwork.h"

#include "aws/Fields.h"

#include <array>
#include <concepts>
#include <limits>
#include <random>
#include <type_traits>

namespace vpcanvas::testing {
namespace {

class Filler
{
public:
    explicit Filler(std::uint64_t seed) : m_random(seed) { }

    std::uint64_t below(std::uint64_t limit) { return std::uniform_int_distribution<std::uint64_t>(0, limit - 1)(m_random); }

    void fill(std::string &text)
    {
        static constexpr std::array<std::string_view, 12> pieces = {"vpc-", "a",  "Z",    "7",      "/", "\"",
                                                                    "\\",   "\n", "\x01", "서브넷", "𝄞", " "};
        text.clear();
        for (std::uint64_t i = below(7); i > 0; --i)
            text += pieces[below(pieces.size())];
    }
    void fill(bool &on) { on = below(2) == 0; }
    void fill(double &number)
    {
        constexpr double spread = 1e6;
        number = std::uniform_real_distribution<double>(-spread, spread)(m_random);
        if (below(2) == 0)
            number = static_cast<double>(static_cast<int>(number));
    }
    template<std::integral N>
    void fill(N &number)
    {
        const bool isDefault = below(3) == 0;
        number = isDefault ? number : static_cast<N>(m_random());
    }
    template<TextEnum E>
    void fill(E &value)
    {
        value = EnumText<E>::values[below(std::size(EnumText<E>::values))].first;
    }
    template<class R>
    void fill(Id<R> &id)
    {
        fill(id.value);
    }
    void fill(net::Ipv4 &address) { address.bits = static_cast<std::uint32_t>(m_random()); }
    void fill(net::Ipv6 &address)
    {
        address.high = below(2) == 0 ? 0 : m_random();
        address.low = below(2) == 0 ? m_random() & 0xFFFFU : m_random();
    }
    void fill(net::IpAddress &address)
    {
        net::Ipv4 four;
        net::Ipv6 six;
        fill(four);
        fill(six);
        address = below(2) == 0 ? net::IpAddress(four) : net::IpAddress(six);
    }
    void fill(net::Cidr &block)
    {
        net::IpAddress address;
        fill(address);
        block = net::Cidr(address, static_cast<int>(below(static_cast<std::uint64_t>(address.bitWidth()) + 1)));
    }
    void fill(net::PortRange &ports)
    {
        ports.from = static_cast<std::uint16_t>(m_random());
        ports.to = static_cast<std::uint16_t>(ports.from + below(65536U - ports.from));
    }
    void fill(net::Protocol &protocol) { protocol.number = static_cast<std::int16_t>(static_cast<int>(below(257)) - 1); }
    template<class T>
    void fill(std::optional<T> &optional)
    {
        optional.reset();
        if (below(2) == 0)
            fill(optional.emplace());
    }
    template<class T>
    void fill(std::vector<T> &list)
    {
        list.clear();
        for (std::uint64_t i = below(4); i > 0; --i)
            fill(list.emplace_back());
    }
    template<class... Ts>
    void fill(std::variant<Ts...> &variant)
    {
        std::uint64_t choice = below(sizeof...(Ts));
        ((choice-- == 0 ? fillAlternative<Ts>(variant) : void()), ...);
    }
    template<aws::HasFields T>
    void fill(T &object)
    {
        T::fields(object, [this](const char *, auto &field) { fill(field); });
    }

private:
    template<class T, class Variant>
    void fillAlternative(Variant &variant)
    {
        if constexpr (std::is_same_v<T, std::monostate>)
            variant = T{};
        else
            fill(variant.template emplace<T>());
    }

    std::mt19937_64 m_random;
};

} // namespace

aws::Network randomNetwork(std::uint64_t seed, std::size_t resourcesOfEachKind)
{
    Filler filler(seed);
    aws::Network network;
    filler.fill(network.title);
    aws::forEachTable(network, [&]<class R>(aws::Table<R> &table) {
        for (std::size_t i = 0; i < resourcesOfEachKind; ++i) {
            R resource;
            filler.fill(resource);
            // A zone's box is "VPC/ZONE": a zone's own identifier has no slash.
            resource.id.value = std::is_same_v<R, aws::AvailabilityZone> ? "zone-" + std::to_string(filler.below(1000))
                                                                         : resource.id.value + std::to_string(filler.below(1000));
            table.insert_or_assign(resource.id, resource);
        }
        for (const auto &[id, resource] : table) {
            aws::Box box;
            filler.fill(box.x);
            filler.fill(box.y);
            box.width = static_cast<double>(filler.below(1000)) / 3;
            box.height = static_cast<double>(filler.below(1000));
            if (filler.below(2) == 0)
                network.layout.insert_or_assign(id, box);
        }
    });
    return network;
}

} // namespace vpcanvas::testing
