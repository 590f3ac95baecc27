using CareersCatalogue.Occupations;
using CareersCatalogue.Ports;
using CareersCatalogue.Snapshot;
using CareersWeb.Site.Quizzes;
using TestKit;

namespace CareersWeb.Tests.Site.Quizzes;

/// <summary>What comes of answers over the twelve occupations, where each has one interest.</summary>
public sealed class QuizResultTests
{
    private const int MostQuestions = 18; // at ten seconds each, three minutes

    [Fact]
    public void Questions_HaveEveryInterestOnce_AndStayBelowThreeMinutes()
    {
        Assert.Equal(Interests.List.All.Select(choice => choice.Value).Order(), QuizQuestion.All.SelectMany(question => question.Interests).Order());
        Assert.Distinct(QuizQuestion.All.Select(question => question.Key));
        Assert.InRange(QuizQuestion.All.Count, QuizResult.FewestAnswers, MostQuestions);
    }

    [Fact]
    public void Likings_LeadToJobsOfOtherFamilies_TheMostLikedFirst_EachWithItsAnswers()
    {
        var result = Of("computers=5 making=4 emergencies=4 care=1 art=3");
        Assert.Equal(QuizClarity.Clear, result.Clarity);
        Assert.Equal(["cyber-security-analyst", "electrician", "emergency-call-handler"], result.Suggestions.Select(one => one.Entry.Occupation.Slug.Value));
        Assert.Equal(["computers"], result.Suggestions[0].For.Select(answer => answer.Question.Key));
        Assert.Equal((2.0, 1.0, 1.0), (result.Suggestions[0].Points, result.Suggestions[1].Points, result.Suggestions[2].Points));
        Assert.All(result.Suggestions, one => Assert.Empty(one.Against));
        Assert.Empty(result.Contrast);
    }

    [Fact]
    public void Dislikes_TakeAwayWhatLikingsGive_AndAreTold()
    {
        var plain = SmallCatalogue.Make("play-nurse", "Play nurse", SmallCatalogue.Nursing, "5", "5", PatientContact.High, []);
        var both = new Occupation
        {
            Slug = plain.Slug, Title = plain.Title, Family = plain.Family, Summary = plain.Summary, PatientContact = plain.PatientContact, IsClinical = true,
            HybridWorking = plain.HybridWorking, Pay = plain.Pay, MinimumLevel = 0, Nations = plain.Nations, Sources = plain.Sources,
            LastReviewed = plain.LastReviewed, Interests = [Interest.ChildrenAndFamilies, Interest.CaringForPeople],
        };
        var catalogue = new Catalogue(SmallCatalogue.Contents([both]));
        var jobs = new CatalogueSnapshot(catalogue, new TitleSearch(catalogue));
        var suggestion = Assert.Single(QuizResult.Of(Read("children=5 care=2 art=3 sport=3 food=3"), jobs).Suggestions);
        Assert.Equal((0.5, "children", "care"), (suggestion.Points, suggestion.For.Single().Question.Key, suggestion.Against.Single().Question.Key));
        Assert.Equal(QuizClarity.NoJob, QuizResult.Of(Read("children=5 care=1 art=3 sport=3 food=3"), jobs).Clarity);
    }

    [Theory]
    [InlineData("care=5 art=4 sport=3 food=2", nameof(QuizClarity.TooFew))]
    [InlineData("care=5 art=4 sport=3 food=2 making=1", nameof(QuizClarity.Clear))]
    [InlineData("care=5 art=5 sport=5 food=5 making=5", nameof(QuizClarity.AllTheSame))]
    [InlineData("care=3 art=3 sport=3 food=3 making=3", nameof(QuizClarity.AllTheSame))]
    [InlineData("care=3 art=2 sport=1 food=2 making=3", nameof(QuizClarity.NothingLiked))]
    [InlineData("art=5 sport=4 food=2 nature=1 making=3", nameof(QuizClarity.NoJob))] // nobody in the small catalogue draws or does sport
    public void Answers_AreClearOrNot(string answers, string clarity) => Assert.Equal(clarity, $"{Of(answers).Clarity}");

    [Fact]
    public void WhatIsUnclear_LeadsToTwoUnlikeJobs_ThatAskForLittle()
    {
        var result = Of("care=3 art=3 sport=3 food=3 making=3");
        Assert.Empty(result.Suggestions);
        Assert.Equal([PatientContact.High, PatientContact.None], result.Contrast.Select(entry => entry.Occupation.PatientContact));
        Assert.All(result.Contrast, entry => Assert.InRange(entry.Occupation.MinimumLevel, 0, 2));
        Assert.Equal("electrician", result.Contrast[1].Occupation.Slug.Value); // the one of them that is written in easy read
        Assert.Empty(Of("care=5").Contrast); // who has hardly begun is asked to go on
    }

    private static QuizResult Of(string answers) => QuizResult.Of(Read(answers), FixedCatalogue.Small().Current);

    private static IReadOnlyList<QuizAnswer> Read(string answers) =>
    [
        .. answers.Split(' ').Select(answer => answer.Split('=')).Select(parts =>
            new QuizAnswer(QuizQuestion.All.Single(question => question.Key == parts[0]), QuizLiking.Read(parts[1])!)),
    ];
}
