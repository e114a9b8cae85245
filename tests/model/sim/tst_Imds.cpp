// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "SampleFlows.h"
#include "aws/Nitro.h"
#include "sim/imds/Service.h"

#include <QtTest>

using namespace vpcanvas;
using namespace vpcanvas::test;
namespace http = sim::http;
namespace imds = sim::imds;

namespace {

aws::Instance &instanceOf(aws::Network &network, std::string_view name)
{
    for (auto &[id, instance] : network.instances)
        if (instance.name == name)
            return instance;
    qFatal("no such instance");
}

/// T-A with a role on the public instance.
aws::Network lesson(bool tokensRequired)
{
    aws::Network network = sample("T-A");
    aws::Instance &instance = instanceOf(network, "CloudNeta-Public-EC2");
    instance.iamRole = "lab-role";
    instance.metadataOptions.httpTokensRequired = tokensRequired;
    return network;
}

/// Calls the service as a process on an instance does.
struct Shell
{
    aws::Network network;
    imds::Tokens tokens{};
    sim::SimTime now = 0;

    imds::Caller caller(const char *name) { return {instanceOf(network, name).id}; }
    int status(const http::Request &request, const char *on = "CloudNeta-Public-EC2")
    {
        const auto response = imds::ask(network, caller(on), request, tokens, now);
        return response ? response->status : 0;
    }
    std::string body(const std::string &path, const char *on = "CloudNeta-Public-EC2")
    {
        const auto response = imds::ask(network, caller(on), {"GET", path}, tokens, now);
        return response && response->status == 200 ? response->body : "status " + std::to_string(response ? response->status : 0);
    }
    std::string token(int seconds = 21600, const char *on = "CloudNeta-Public-EC2")
    {
        const auto response = imds::ask(network, caller(on), put(std::to_string(seconds)), tokens, now);
        return response->status == 200 ? response->body : std::string();
    }
    static http::Request put(const std::string &seconds, http::Headers more = {})
    {
        http::Request request{"PUT", std::string(imds::tokenPath), std::move(more)};
        request.headers.add(std::string(imds::ttlHeader), seconds);
        return request;
    }
    static http::Request get(const std::string &path, const std::string &token = {})
    {
        http::Request request{"GET", path};
        if (!token.empty())
            request.headers.add(std::string(imds::tokenHeader), token);
        return request;
    }
};

const std::string id = "/latest/meta-data/instance-id";
const std::string credentials = "/latest/meta-data/iam/security-credentials/lab-role";

} // namespace

/// The instance metadata service by itself (lessons L09 and L10).
class tst_Imds : public QObject
{
    Q_OBJECT

private slots:
    void valuesAreThoseOfTheNetwork()
    {
        Shell shell{lesson(false)};
        QCOMPARE(shell.body(id), instanceOf(shell.network, "CloudNeta-Public-EC2").id.value);
        QCOMPARE(shell.body("/latest/meta-data/instance-type"), std::string("t2.micro"));
        QCOMPARE(shell.body("/latest/meta-data/local-ipv4"), std::string("10.0.0.10"));
        QCOMPARE(shell.body("/latest/meta-data/public-ipv4"), std::string("50.1.1.1"));
        QCOMPARE(shell.body("/latest/meta-data/hostname"), std::string("ip-10-0-0-10.ap-northeast-2.compute.internal"));
        QCOMPARE(shell.body("/latest/meta-data/placement/availability-zone"), std::string("ap-northeast-2a"));
        QCOMPARE(shell.body("/latest/meta-data/placement/region"), std::string("ap-northeast-2"));
        QCOMPARE(shell.body("/latest/meta-data/security-groups"), std::string("CloudNeta-SG"));
        const std::string mac = shell.body("/latest/meta-data/mac");
        const std::string base = "/latest/meta-data/network/interfaces/macs/" + mac + '/';
        QCOMPARE(shell.body(base + "subnet-ipv4-cidr-block"), std::string("10.0.0.0/24"));
        QCOMPARE(shell.body(base + "vpc-ipv4-cidr-blocks"), std::string("10.0.0.0/16"));
        QCOMPARE(shell.body(base + "ipv4-associations/50.1.1.1"), std::string("10.0.0.10"));
        QVERIFY(shell.body(credentials).find("\"AccessKeyId\" : \"ASIA") != std::string::npos);
        QVERIFY(shell.body("/latest/dynamic/instance-identity/document").find("\"privateIp\" : \"10.0.0.10\"")
                != std::string::npos);
    }

    void eachInstanceIsToldOfItself()
    {
        Shell shell{lesson(false)};
        const char *other = "CloudNeta-Private-EC2";
        QCOMPARE(shell.body(id, other), instanceOf(shell.network, other).id.value);
        QCOMPARE(shell.body("/latest/meta-data/local-ipv4", other), std::string("10.0.1.10"));
        QCOMPARE(shell.body("/latest/meta-data/public-ipv4", other), std::string("status 404"));
        QCOMPARE(shell.body(credentials, other), std::string("status 404"));
    }

    void aFolderListsItsChildrenOneALine()
    {
        Shell shell{lesson(false)};
        QCOMPARE(shell.body("/latest/"), std::string("dynamic/\nmeta-data/"));
        QCOMPARE(shell.body("/latest/meta-data/iam/"), std::string("info\nsecurity-credentials/"));
        QCOMPARE(shell.body("/latest/meta-data/iam/security-credentials/"), std::string("lab-role"));
        const std::string all = shell.body("/latest/meta-data/");
        QVERIFY(all.starts_with("hostname\niam/\ninstance-id\ninstance-type\nlocal-hostname\nlocal-ipv4\nmac\nnetwork/\n"));
        QCOMPARE(shell.body("/latest/meta-data/nothing"), std::string("status 404"));
        QCOMPARE(shell.body("/latest/meta-data/ia"), std::string("status 404"));
        QCOMPARE(shell.body("/2021-03-23/meta-data/instance-id"), shell.body(id));
    }

    void everyPathOfAListingLeadsSomewhere()
    {
        Shell shell{lesson(false)};
        int values = 0;
        const std::function<void(const std::string &)> walk = [&](const std::string &folder) {
            std::istringstream lines(shell.body(folder));
            for (std::string line; std::getline(lines, line);)
                if (line.ends_with('/'))
                    walk(folder + line);
                else
                    values += shell.status(Shell::get(folder + line)) == 200 ? 1 : 1000;
        };
        walk("/latest/");
        QCOMPARE(static_cast<std::size_t>(values),
                 imds::subjectOf(shell.network, shell.caller("CloudNeta-Public-EC2").instance).values.size());
    }

    void versionOneAnswersUntilTokensAreRequired()
    {
        QCOMPARE(Shell{lesson(false)}.status(Shell::get(credentials)), 200);
        QCOMPARE(Shell{lesson(true)}.status(Shell::get(credentials)), 401);
    }

    void aTokenOpensItAndLastsAsLongAsItSays()
    {
        Shell shell{lesson(true)};
        const std::string token = shell.token(60);
        QCOMPARE(shell.status(Shell::get(id, token)), 200);
        QCOMPARE(shell.status(Shell::get(id, token)), 200); // any number of times
        shell.now = 60 * sim::second - 1;
        QCOMPARE(shell.status(Shell::get(id, token)), 200);
        shell.now = 60 * sim::second;
        QCOMPARE(shell.status(Shell::get(id, token)), 401);
        QCOMPARE(shell.status(Shell::get(id, "AQAEmadeup==")), 401);
    }

    void aWrongTokenIsRefusedEvenWhereNoneIsNeeded()
    {
        QCOMPARE(Shell{lesson(false)}.status(Shell::get(id, "AQAEmadeup==")), 401);
    }

    void aTokenIsOfOneInstance()
    {
        Shell shell{lesson(true)};
        QCOMPARE(shell.status(Shell::get(id, shell.token()), "CloudNeta-Private-EC2"), 401);
        QVERIFY(shell.token() != shell.token()); // and there may be many at a time
    }

    void theTimeToLiveIsOneSecondToSixHours_data()
    {
        QTest::addColumn<QString>("seconds");
        QTest::addColumn<int>("status");
        QTest::newRow("least") << "1" << 200;
        QTest::newRow("most") << "21600" << 200;
        QTest::newRow("none") << "0" << 400;
        QTest::newRow("too long") << "21601" << 400;
        QTest::newRow("negative") << "-1" << 400;
        QTest::newRow("no number") << "1h" << 400;
    }
    void theTimeToLiveIsOneSecondToSixHours()
    {
        QFETCH(QString, seconds);
        QFETCH(int, status);
        QCOMPARE(Shell{lesson(true)}.status(Shell::put(seconds.toStdString())), status);
    }

    void aTokenIsNotGivenToEverybodyWhoAsks()
    {
        Shell shell{lesson(true)};
        QCOMPARE(shell.status({"PUT", std::string(imds::tokenPath)}), 400); // without a time to live
        QCOMPARE(shell.status(Shell::put("60", {{"X-Forwarded-For", "198.51.100.9"}})), 403);
        http::Request dated = Shell::put("60");
        dated.target = "/2021-03-23/api/token";
        QCOMPARE(shell.status(dated), 403);
        QCOMPARE(shell.status({"POST", id}), 403);
    }

    void aServiceThatIsOffSaysSo()
    {
        Shell shell{lesson(false)};
        instanceOf(shell.network, "CloudNeta-Public-EC2").metadataOptions.httpEndpoint = false;
        QCOMPARE(shell.status(Shell::get(id)), 403);
        QCOMPARE(shell.status(Shell::put("60")), 403);
    }

    void aContainerNeedsAHopLimitOfTwo()
    {
        Shell shell{lesson(true)};
        imds::Caller agent = shell.caller("CloudNeta-Public-EC2");
        agent.isInContainer = true;
        QVERIFY(!imds::ask(shell.network, agent, Shell::put("60"), shell.tokens));
        instanceOf(shell.network, "CloudNeta-Public-EC2").metadataOptions.httpPutResponseHopLimit = 2;
        const auto token = imds::ask(shell.network, agent, Shell::put("60"), shell.tokens);
        QCOMPARE(token->status, 200);
        QCOMPARE(imds::ask(shell.network, agent, Shell::get(id, token->body), shell.tokens)->status, 200);
    }

    void overIpv6ItIsOffUntilItIsSwitchedOnAndOnlyOnNitro()
    {
        Shell shell{lesson(false)};
        aws::Instance &instance = instanceOf(shell.network, "CloudNeta-Public-EC2");
        imds::Caller caller{instance.id, false, true};
        instance.instanceType = "t3.micro";
        QVERIFY(!imds::ask(shell.network, caller, Shell::get(id), shell.tokens));
        instance.metadataOptions.httpProtocolIpv6 = true;
        QCOMPARE(imds::ask(shell.network, caller, Shell::get(id), shell.tokens)->status, 200);
        instance.instanceType = "t2.micro";
        QVERIFY(!imds::ask(shell.network, caller, Shell::get(id), shell.tokens));
        QVERIFY(aws::isNitro("m7g.large") && aws::isNitro("i3.metal") && !aws::isNitro("i3.large"));
    }

    void tagsAreShownOnlyWhereTheyMay()
    {
        Shell shell{lesson(false)};
        QCOMPARE(shell.body("/latest/meta-data/tags/instance/Name"), std::string("status 404"));
        instanceOf(shell.network, "CloudNeta-Public-EC2").metadataOptions.instanceMetadataTags = true;
        QCOMPARE(shell.body("/latest/meta-data/tags/instance/Name"), std::string("CloudNeta-Public-EC2"));
    }

    void virtualTimeHasDates()
    {
        QCOMPARE(imds::timeText(0), std::string("2026-01-01T00:00:00Z"));
        QCOMPARE(imds::timeText((31 * 86400 + 3661) * sim::second), std::string("2026-02-01T01:01:01Z"));
    }
};

QTEST_APPLESS_MAIN(tst_Imds)
#include "tst_Imds.moc"
