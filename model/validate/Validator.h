// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Containment.h"
#include "aws/Network.h"
#include "edit/ChangeSet.h"
#include "validate/Finding.h"
#include "validate/Index.h"

#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace vpcanvas::validate {

/// Finds what is wrong with a network, and after an edit looks again only at the subnets and VPCs that it may concern.
class Validator
{
public:
    Validator() = default;
    Validator(const aws::Network &network, const aws::Containment &containment);

    /// Worst first, then by rule and resource.
    const std::vector<Finding> &findings() const { return m_findings; }

    /// Brings the findings up to date after an edit. The containment must be up to date already.
    /// Returns whether anything about them changed.
    bool update(const aws::Network &network, const aws::Containment &containment, const edit::ChangeSet &changes);

private:
    enum class Reach : std::uint8_t { Subnets, WholeVpc };

    /// What has to be looked at again.
    struct Scope
    {
        std::map<aws::VpcId, Reach> vpcs;
        std::set<aws::SubnetId> subnets;
    };

    void noteVpc(Scope &scope, const aws::VpcId &id, Reach reach) const;
    void noteResource(Scope &scope, const aws::Network &network, const aws::Containment &containment,
                      const aws::ResourceRef &ref) const;
    bool check(const aws::Network &network, const aws::Containment &containment, const Scope &scope);
    bool store(const std::string &place, std::vector<Finding> found);
    void collect();

    Index m_index;
    std::unordered_map<aws::ResourceRef, aws::VpcId> m_lastVpc; ///< where a resource was when it was last seen
    std::map<std::string, std::vector<Finding>> m_byPlace;      ///< by VPC or subnet id, "" for the network; none empty
    std::vector<Finding> m_findings;
};

} // namespace vpcanvas::validate
