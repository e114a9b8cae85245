// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "io/AwsImport.h"

#include "io/IoErrors.h"
#include "io/detail/FileText.h"
#include "io/detail/Import.h"
#include "io/detail/JsonDocument.h"
#include "io/detail/ReadableText.h"

#include <algorithm>
#include <array>

namespace vpcanvas::io {
namespace {

using namespace detail;

struct KnownKey
{
    std::string_view key;
    Reader reader;
};

/// The lists that the model understands. The reader of a list goes by this key, whatever the file is called.
constexpr std::array knownKeys = {
    KnownKey{"Vpcs", readVpc},
    KnownKey{"VpcAttributes", readVpcAttribute},
    KnownKey{"Subnets", readSubnet},
    KnownKey{"AvailabilityZones", readAvailabilityZone},
    KnownKey{"InternetGateways", readInternetGateway},
    KnownKey{"EgressOnlyInternetGateways", readEgressOnlyInternetGateway},
    KnownKey{"PrefixLists", readPrefixList},
    KnownKey{"ManagedPrefixLists", readPrefixList},
    KnownKey{"PrefixListEntries", readPrefixListEntries},
    KnownKey{"ManagedPrefixListEntries", readPrefixListEntries},
    KnownKey{"Tags", readTag},
    KnownKey{"RouteTables", readRouteTable},
    KnownKey{"NetworkAcls", readNetworkAcl},
    KnownKey{"SecurityGroups", readSecurityGroup},
    KnownKey{"NetworkInterfaces", readNetworkInterface},
    KnownKey{"Addresses", readAddress},
    KnownKey{"Instances", readInstance},
    KnownKey{"NatGateways", readNatGateway},
    KnownKey{"PlacementGroups", readPlacementGroup},
    KnownKey{"VpcEndpoints", readVpcEndpoint},
    KnownKey{"ServiceConfigurations", readServiceConfiguration},
    KnownKey{"VpcEndpointServiceConfigurations", readServiceConfiguration},
    KnownKey{"VpcPeeringConnections", readVpcPeeringConnection},
    KnownKey{"LoadBalancers", readLoadBalancer},
    KnownKey{"Listeners", readListener},
    KnownKey{"LoadBalancerListeners", readListenersOfBalancer},
    KnownKey{"LoadBalancerAttributes", readBalancerAttributes},
    KnownKey{"TargetGroups", readTargetGroup},
    KnownKey{"LoadBalancerTargetHealth", readTargetHealth},
    KnownKey{"TargetGroupAttributes", readTargetGroupAttributes},
};

/// Services on offer, Amazon's and others': they are read where an endpoint names them. The key is not the file's name.
constexpr std::array<std::string_view, 3> offeredKeys = {"ServiceDetails", "ServiceNames", "VpcEndpointServices"};

/// Lists of things that no packet meets, and answers about a resource that is kept as unmodelled itself.
constexpr std::array<std::string_view, 27> unreadKeys = {"Regions",
                                                         "Volumes",
                                                         "Snapshots",
                                                         "Images",
                                                         "KeyPairs",
                                                         "LaunchTemplates",
                                                         "LaunchTemplateVersions",
                                                         "DhcpOptions",
                                                         "FlowLogs",
                                                         "InstanceTypes",
                                                         "InstanceTypeOfferings",
                                                         "InstanceStatuses",
                                                         "ReservedInstances",
                                                         "SpotInstanceRequests",
                                                         "Hosts",
                                                         "SecurityGroupRules",
                                                         "VpcEndpointConnections",
                                                         "TransitGatewayRouteTables",
                                                         "TransitGatewayPropagations",
                                                         "TransitGatewayStaticRoutes",
                                                         "TransitGatewayRouteTablePropagations",
                                                         "TransitGatewayRouteTableAssociations",
                                                         "Associations",
                                                         "IamInstanceProfileAssociations",
                                                         "NetworkInterfacePermissions",
                                                         "AccountAttributes",
                                                         "TagDescriptions"};

/// Answers about one resource that do not say which. The file that asked knew, we cannot.
constexpr std::array<std::string_view, 4> ownerlessKeys = {"TargetHealthDescriptions", "Attributes", "Entries", "Routes"};

template<std::size_t N>
bool isIn(const std::array<std::string_view, N> &keys, std::string_view key)
{
    return std::ranges::find(keys, key) != keys.end();
}

class Importer
{
public:
    /// An Error names the file as the system does, a note as it lies in the folder.
    Result<void> addText(std::string_view text, const std::string &path, const std::string &name)
    {
        VPCANVAS_TRY(content, readableText(text, path));
        VPCANVAS_TRY(document, JsonDocument::parse(content, path, {maxDumpDepth, maxDumpValues, DuplicateFields::KeepLast}));
        Trouble trouble;
        const JsonView root(&document.root(), &trouble);
        m_import.file = name;
        m_import.at = [&] { return name; };
        const std::size_t before = m_lists;
        readRoot(root, trouble);
        if (m_lists == before)
            m_import.note(notes::notDump, {});
        m_import.at = nullptr;
        return {};
    }

    void setFolder(const std::filesystem::path &folder)
    {
        m_import.region.clear();
        for (const auto &part : folder)
            if (std::string region = regionOf(part.string()); region == part.string())
                m_import.region = std::move(region);
    }

    void noteSkippedFiles(std::size_t count)
    {
        if (count > 0)
            m_import.note(notes::notJson, {std::to_string(count)});
    }

    Result<Imported> take(const std::string &name)
    {
        if (m_understood == 0)
            return Error{errors::notDump, {}, name};
        finish(m_import);
        return Imported{std::move(m_import.network), std::move(m_import.notes)};
    }

private:
    void readRoot(const JsonView &root, Trouble &trouble)
    {
        if (!root.isObject())
            return;
        if (root["VpcId"] && (root["EnableDnsSupport"] || root["EnableDnsHostnames"])) { // describe-vpc-attribute
            ++m_understood;
            ++m_lists;
            readOne(root, root, "VpcAttributes", "", readVpcAttribute, trouble);
            return;
        }
        for (const std::string_view key : root.fields())
            readKey(root, key, trouble);
    }

    void readKey(const JsonView &root, std::string_view key, Trouble &trouble)
    {
        const JsonView list = root[key];
        if (key == "NextToken") {
            if (list)
                m_import.note(notes::morePages, {});
            return;
        }
        const std::string pointer = std::string(1, '/').append(key);
        const auto known = std::ranges::find(knownKeys, key, &KnownKey::key);
        const bool isKnown = known != knownKeys.end() || key == "Reservations";
        if (!list.isList()) {
            if (isKnown)
                m_import.notes.push_back({errors::expectedList, {}, m_import.file + ": " + pointer});
            else if (list.isObject() || m_understood > 0)
                m_import.note(notes::unread, {std::string(key), "1"});
            return;
        }
        if (isKnown || isIn(offeredKeys, key) || isIn(unreadKeys, key) || isIn(ownerlessKeys, key) || looksLikeAws(list))
            ++m_understood;
        ++m_lists;
        if (list.size() == 0)
            return;
        if (known != knownKeys.end())
            readList(root, list, key, pointer, known->reader, trouble);
        else if (key == "Reservations")
            readReservations(root, list, pointer, trouble);
        else if (key == "ServiceNames" && root["ServiceDetails"])
            return; // the same services, by name only
        else if (isIn(offeredKeys, key))
            m_import.note(notes::offered, {std::to_string(list.size())});
        else if (isIn(ownerlessKeys, key))
            m_import.note(notes::withoutOwner, {std::string(key)});
        else if (isIn(unreadKeys, key))
            for (std::size_t i = 0; i < list.size(); ++i)
                m_import.countUnread(key);
        else
            for (std::size_t i = 0; i < list.size(); ++i) {
                enter(pointer, i);
                readUnmodelled(key, i, list.at(i), m_import);
                trouble = {};
            }
        m_import.at = [this] { return m_import.file; };
    }

    static bool looksLikeAws(const JsonView &list)
    {
        if (list.size() == 0)
            return false;
        const auto fields = list.at(0).fields();
        return std::ranges::any_of(fields, [](std::string_view field) {
            return field.ends_with("Id") || field.ends_with("Arn") || field.ends_with("Identifier") || field.ends_with("Name");
        });
    }

    void enter(const std::string &pointer, std::size_t index)
    {
        m_import.at = [this, &pointer, index] { return m_import.file + ": " + pointer + '/' + std::to_string(index); };
    }

    void readList(const JsonView &root, const JsonView &list, std::string_view key, const std::string &pointer, Reader reader,
                  Trouble &trouble)
    {
        for (std::size_t i = 0; i < list.size(); ++i) {
            enter(pointer, i);
            readOne(root, list.at(i), key, pointer + '/' + std::to_string(i), reader, trouble);
        }
    }

    void readReservations(const JsonView &root, const JsonView &list, const std::string &pointer, Trouble &trouble)
    {
        for (std::size_t i = 0; i < list.size(); ++i) {
            const std::string inside = pointer + '/' + std::to_string(i) + "/Instances";
            const JsonView instances = list.at(i)["Instances"];
            if (!instances.isList()) {
                m_import.notes.push_back({errors::expectedList, {}, m_import.file + ": " + inside});
                trouble = {};
                continue;
            }
            readList(root, instances, "Instances", inside, readInstance, trouble);
        }
    }

    /// Reads one resource; a malformed one is noted and left out, the rest goes on.
    void readOne(const JsonView &root, const JsonView &item, std::string_view key, const std::string &pointer, Reader reader,
                 Trouble &trouble)
    {
        trouble = {};
        if (item.isObject())
            reader(item, m_import);
        else
            item.fail({errors::expectedObject, {}, {}});
        if (!trouble.error)
            return;
        std::string place = pointerTo(*root.get(), trouble.at);
        if (place.empty())
            place = pointer;
        m_import.note(notes::skipped, {std::string(key), pointer});
        m_import.notes.push_back({trouble.error->code, std::move(trouble.error->args), m_import.file + ": " + place});
        trouble = {};
    }

    Import m_import;
    std::size_t m_understood = 0; ///< lists of AWS's
    std::size_t m_lists = 0;
};

struct DumpFiles
{
    std::vector<std::filesystem::path> files; ///< relative to the folder, sorted
    std::size_t others = 0;
};

Result<DumpFiles> listFiles(const std::filesystem::path &folder)
{
    namespace fs = std::filesystem;
    constexpr std::uintmax_t megabyte = 1U << 20U;
    DumpFiles found;
    std::uintmax_t bytes = 0;
    std::error_code problem;
    // Links to folders are not followed: they may lead back up.
    for (fs::recursive_directory_iterator at(folder, fs::directory_options::skip_permission_denied, problem), end;
         !problem && at != end; at.increment(problem)) {
        const std::string name = at->path().filename().string();
        std::error_code ignored;
        if (name.starts_with('.')) {
            at.disable_recursion_pending();
            continue;
        }
        if (!at->is_regular_file(ignored))
            continue;
        if (at->path().extension() != ".json") {
            ++found.others;
            continue;
        }
        bytes += at->file_size(ignored);
        found.files.push_back(at->path().lexically_relative(folder));
        if (found.files.size() > maxDumpFiles)
            return Error{errors::tooManyFiles, {std::to_string(maxDumpFiles)}, folder.string()};
        if (bytes > maxDumpBytes)
            return Error{
                errors::tooLarge, {std::to_string(bytes / megabyte), std::to_string(maxDumpBytes / megabyte)}, folder.string()};
    }
    if (problem)
        return Error{errors::cannotRead, {problem.message()}, folder.string()};
    std::ranges::sort(found.files);
    return found;
}

} // namespace

Result<Imported> importDumpText(std::string_view text, std::string_view fileName)
{
    Importer importer;
    const std::string name(fileName);
    importer.setFolder(std::filesystem::path(name).parent_path());
    if (const auto added = importer.addText(text, name, std::filesystem::path(name).filename().string()); !added)
        return added.error();
    return importer.take(name);
}

Result<Imported> importDump(const std::filesystem::path &fileOrFolder)
{
    std::error_code ignored;
    if (!std::filesystem::is_directory(fileOrFolder, ignored)) {
        VPCANVAS_TRY(text, readFile(fileOrFolder, fileOrFolder.string(), maxDumpFileBytes));
        return importDumpText(text, fileOrFolder.string());
    }
    VPCANVAS_TRY(found, listFiles(fileOrFolder));
    if (found.files.empty())
        return Error{errors::noJson, {}, fileOrFolder.string()};
    Importer importer;
    const auto root = std::filesystem::absolute(fileOrFolder, ignored);
    for (const std::filesystem::path &file : found.files) {
        VPCANVAS_TRY(text, readFile(fileOrFolder / file, (fileOrFolder / file).string(), maxDumpFileBytes));
        importer.setFolder((root / file).parent_path());
        if (const auto added = importer.addText(text, (fileOrFolder / file).string(), file.string()); !added)
            return added.error();
    }
    importer.noteSkippedFiles(found.others);
    return importer.take(fileOrFolder.string());
}

} // namespace vpcanvas::io
