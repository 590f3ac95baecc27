using System.Text.Json;
using CareersBot.Safety;

namespace CareersBot.Tests.Safety;

/// <summary>What is asked after somebody has told of something is answered about that, not about jobs.</summary>
public sealed class FollowUpTests
{
    [Theory]
    [InlineData("theres a man with a knife in my house", "send an ambulance", "999")]
    [InlineData("my stepdad hits me", "can u ring someone for me", "can't ring")]
    [InlineData("my stepdad hits me", "i dont want to phone anyone", "85258")]
    [InlineData("my stepdad hits me", "pls dont tell my mum", "I tell nobody")]
    [InlineData("my stepdad hits me", "can i talk to a real person", "Childline")]
    [InlineData("i cut myself last night", "does it show on the phone bill", "stays off the phone bill")]
    [InlineData("i cut myself last night", "is it free", "cost nothing")]
    [InlineData("i cut myself last night", "tried childline and was on hold", "Samaritans")]
    [InlineData("i cut myself last night", "nobody will believe me", "not your fault")]
    [InlineData("i want to die", "i did it 10 mins ago", "999")]
    public void Question_AfterADisclosure_IsAnsweredAboutHelp(string told, string asked, string words)
    {
        var chat = Chat.Real();
        chat.Say(told);
        var reply = chat.Say(asked);
        Assert.StartsWith("safety_", reply.Intent, StringComparison.Ordinal);
        Assert.Contains(words, reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("is it free")]
    [InlineData("can i talk to a real person")]
    [InlineData("do i have to tell my mum")]
    public void SameQuestion_WithNoDisclosureBefore_OpensNoDoor(string asked) =>
        Assert.DoesNotContain("safety_", Chat.Real().Say(asked).Intent, StringComparison.Ordinal);

    [Fact]
    public void Question_TwoTurnsAboutCareersLater_IsStillHeard_AndCareersAreNot()
    {
        var chat = Chat.Real();
        chat.Say("my stepdad hits me");
        Assert.Equal("role_info", chat.Say("what does a midwife do").Intent);
        Assert.Equal("pay", chat.Say("what does a midwife earn").Intent);
        Assert.Contains("I tell nobody", chat.Say("please dont tell anyone").Text, StringComparison.Ordinal);
        chat.Say(SafetyReplies.BackToCareers);
        Assert.Equal("role_info", chat.Say("tell my mum about midwives").Intent.Replace("share_family", "role_info", StringComparison.Ordinal));
    }

    [Fact]
    public void Age_ToldInsideADoor_ChoosesTheHelp_AndOutsideTheJobs()
    {
        var chat = Chat.Real();
        chat.Say("my stepdad hits me");
        var reply = chat.Say("im 13");
        Assert.Equal(SafetyDoor.Abuse, reply.Intent);
        Assert.Contains("Childline", reply.Text, StringComparison.Ordinal);
        Assert.Equal("age_limits", Chat.Real().Say("im 13").Intent);
    }

    [Fact]
    public void EveryRow_IsPlainShortAndNamesHelp()
    {
        var rows = JsonSerializer.Deserialize<List<FollowUp>>(File.ReadAllText(Path.Combine(RealCatalogue.DataPath, "language", "safety", "after.json")), JsonSerializerOptions.Web)!;
        Assert.Equal(rows.Count, rows.Select(row => row.Id).Distinct().Count());
        foreach (var row in rows)
        {
            var answer = RealCatalogue.Language.Safety.To(row, SafetyDoor.Abuse, new(null, null));
            Assert.InRange(answer.Text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Length, 15, 90);
            Assert.Contains("checked", answer.Text, StringComparison.Ordinal);
            Assert.NotEmpty(answer.Sources);
        }
    }

    [Fact]
    public void WhatIsSaidOfCostAndPhoneBill_StandsInTheRecords()
    {
        var services = JsonDocument.Parse(File.ReadAllText(Path.Combine(RealCatalogue.DataPath, "reference", "help-services.json"))).RootElement.EnumerateArray()
            .ToDictionary(service => service.GetProperty("slug").GetString()!);
        foreach (var slug in new[] { "childline", "samaritans", "shout", "papyrus-hopeline247" })
        {
            Assert.Equal("free", services[slug].GetProperty("cost").GetString());
            Assert.StartsWith("24 hours", services[slug].GetProperty("hours").GetString(), StringComparison.Ordinal);
        }

        Assert.Contains("off the phone bill", services["childline"].GetProperty("summary").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("help!!!!")]
    [InlineData("HELP ME")]
    [InlineData("i need help please")]
    [InlineData("sos")]
    public void BareCry_IsAskedAbout_AndThePressOpensTheDoor(string cry)
    {
        var chat = Chat.Real();
        var reply = chat.Say(cry);
        Assert.Contains("right now, or help with jobs", reply.Text, StringComparison.Ordinal);
        Assert.Equal(SafetyDoor.DangerNow, chat.Say(SafetyReplies.NeedHelpNow).Intent);
    }

    [Theory]
    [InlineData("help me choose a job")]
    [InlineData("i need help with my application")]
    public void HelpWithSomething_IsNotACry(string said) => Assert.DoesNotContain("right now", Chat.Real().Say(said).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("im in wales", "press 2")]
    [InlineData("i live in belfast", "Lifeline")]
    [InlineData("i live in glasgow", "NHS 24")]
    public void Nation_ThatWasSaid_NamesItsOwnLine(string said, string line)
    {
        var chat = Chat.Real();
        chat.Say(said);
        Assert.Contains(line, chat.Say("i want to die").Text, StringComparison.Ordinal);
        Assert.DoesNotContain(line, Chat.Real().Say("i want to die").Text, StringComparison.Ordinal);
    }
}
