using BotProtocol.Activities;
using CareersBot.Replies;
using CareersCatalogue.Ports;
using TestKit;

namespace CareersBot.Tests.Replies;

public sealed class ReplyDataTests
{
    [Fact]
    public void Read_WhatWriteWrote_IsTheSame()
    {
        var reply = new BotReply("Hello", ["One", "Two"], [new("paramedic")], [SmallCatalogue.Source], "role_info");
        var read = ReplyData.Read(ReplyData.Write(reply))!;
        Assert.Equal((reply.Text, reply.Intent), (read.Text, read.Intent));
        Assert.Equal(reply.SuggestedActions, read.SuggestedActions);
        Assert.Equal(reply.Occupations, read.Occupations);
        Assert.Equal(reply.Sources, read.Sources);
    }

    [Fact]
    public void Read_PlainMessage_HasTextAlone()
    {
        var read = ReplyData.Read(Activity.Message("Hi"))!;
        Assert.Equal(("Hi", "", 0), (read.Text, read.Intent, read.Sources.Count));
    }

    [Fact]
    public void Read_Typing_IsNull() => Assert.Null(ReplyData.Read(new Activity { Type = ActivityTypes.Typing }));
}
