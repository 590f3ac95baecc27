using System.Text.RegularExpressions;
using CareersBot.Understanding;
using CareersCatalogue.Ports;
using TestKit;

namespace CareersBot.Tests.Intents;

public sealed class SavedListTests
{
    private readonly InMemorySavedLists _lists = new();

    [Fact]
    public void Code_InAnotherConversation_BringsTheListBack_AndErasesIt()
    {
        var code = SaveTwo(NewChat());
        var other = NewChat();
        var reply = other.Say($"my code is {code.ToLowerInvariant()}");
        Assert.Equal(["porter", "paramedic"], reply.Occupations.Select(slug => slug.Value));
        Assert.Contains("22 December 2026", reply.Text, StringComparison.Ordinal);
        other.Say($"erase {code}");
        Assert.Equal(0, _lists.Count);
        Assert.Contains("No list has that code", NewChat().Say(code).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Code_AtItsExpiry_OpensNothing()
    {
        var code = SaveTwo(NewChat());
        _lists.Now = _lists.Now.AddDays(30).AddMilliseconds(-1);
        Assert.NotEmpty(NewChat().Say(code).Occupations);
        _lists.Now = _lists.Now.AddMilliseconds(1);
        Assert.Empty(NewChat().Say(code).Occupations);
    }

    [Fact]
    public void List_WithACode_IsChangedUnderIt()
    {
        var chat = NewChat();
        var code = SaveTwo(chat);
        chat.Say("save midwife");
        chat.Say("remove porter from my list");
        Assert.Equal(["paramedic", "midwife"], NewChat().Say(code).Occupations.Select(slug => slug.Value));
        chat.Say("forget me");
        Assert.Equal(0, _lists.Count);
    }

    [Fact]
    public void WrongCodes_AtTheLimit_AreLookedUp_BeyondIt_AreNot_EvenAfterForgetting()
    {
        var code = SaveTwo(NewChat());
        var chat = NewChat();
        for (var i = 2; i < 7; i++) Assert.Contains("No list has that code", chat.Say($"BCDFG-2222{i}").Text, StringComparison.Ordinal);
        chat.Say("forget me");
        chat.Say("Start again");
        Assert.Empty(chat.Say(code).Occupations);
        Assert.NotEmpty(NewChat().Say(code).Occupations);
    }

    [Fact]
    public void ManyWrongCodesFromOnePlace_AreRefusedForEveryConversation()
    {
        var lists = new InMemorySavedLists(1);
        new Chat(RealCatalogue.Catalogue, lists).Say("BCDFG-22222");
        Assert.Contains("a lot of codes", new Chat(RealCatalogue.Catalogue, lists).Say("BCDFG-22223").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Code_WithPersonalDetails_KeepsTheCodeAlone()
    {
        var code = SaveTwo(NewChat());
        var chat = NewChat();
        Assert.NotEmpty(chat.Say($"my number is 07700 900123 and i want my list {code}").Occupations);
        Assert.Equal(code, chat.Last.KeptText);
    }

    [Fact]
    public void MoreThanTheMost_KeepsTheNewest()
    {
        var chat = NewChat();
        var titles = RealCatalogue.Catalogue.Current.Catalogue.Entries.Where(entry => entry.Parent is null).Select(entry => entry.Occupation.Title).Take(2 * ISavedLists.MaximumJobs).ToList();
        foreach (var title in titles) chat.Say($"save {title}");
        Assert.Equal(ISavedLists.MaximumJobs, chat.State.Get<ConversationMemory>(ConversationMemory.Key)!.Saved.Count);
        Assert.Contains("Your code is", chat.Say("Get a code").Text, StringComparison.Ordinal);
    }

    private Chat NewChat() => new(RealCatalogue.Catalogue, _lists);

    private static string SaveTwo(Chat chat)
    {
        chat.Say("save porter");
        chat.Say("save paramedic");
        return Regex.Match(chat.Say("Get a code").Text, "[0-9A-Z]{5}-[0-9A-Z]{5}", RegexOptions.None, TimeSpan.FromSeconds(1)).Value;
    }
}
