using CareersBot.Understanding;

namespace CareersBot.Tests.Understanding;

public sealed class FramesTests
{
    [Theory]
    [InlineData("how do you get into being a {job}", "entry_requirements")]
    [InlineData("is there a job as a {job}", "role_info")]
    [InlineData("is there a job growing {job}", "role_info")]
    [InlineData("do {job} work with kids", "role_info")]
    [InlineData("does a {job} give injections", "role_info")]
    [InlineData("do {job} have to be fit", "role_info")]
    [InlineData("what do they ask for to be a {job}", "entry_requirements")]
    [InlineData("can {job} prescribe", "role_info")]
    [InlineData("do {job} work in the nhs or is it private", "role_info")]
    [InlineData("do they hire {job}", "role_info")]
    [InlineData("do they hire more {job}", null)]
    [InlineData("can {job} drive", null)]
    [InlineData("is being a {job} hard", null)]
    [InlineData("is there a job centre for a {job}", null)]
    [InlineData("do {job} work with nights off", null)]
    [InlineData("do {job} work nights", null)]
    [InlineData("do {job} get paid", null)]
    [InlineData("does a {job} help a {job}", null)]
    [InlineData("is there a job", null)]
    public void Intent_IsSaidByTheWordsRoundTheJob(string shape, string? intent) => Assert.Equal(intent, Frames.Intent(shape.Split(' ')));

    [Theory]
    [InlineData("porter")]
    [InlineData("dietitian")]
    [InlineData("clinical coder")]
    [InlineData("mental health nurse")]
    [InlineData("emergency care assistant")]
    public void Frame_HoldsForAnyJob(string title)
    {
        Assert.Equal("entry_requirements", Chat.Real().Say($"how do you get into being a {title}").Intent);
        Assert.StartsWith("Yes. ", Chat.Real().Say($"is there a job as a {title}").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("do midwives work with babies", "Yes")]
    [InlineData("do clinical coders work with patients", "No, or next to never")]
    [InlineData("do physios work with patients", "Yes, most of the day")]
    [InlineData("do porters work with animals", "I can't say yes or no")]
    public void WhatAJobDoes_IsReadFromTheRecord(string said, string begins)
    {
        var reply = Chat.Real().Say(said);

        Assert.Equal("role_info", reply.Intent);
        Assert.StartsWith(begins, reply.Text, StringComparison.Ordinal);
        Assert.NotEmpty(reply.Sources);
        Assert.InRange(reply.Text.Split(' ').Length, 5, 45);
    }
}
