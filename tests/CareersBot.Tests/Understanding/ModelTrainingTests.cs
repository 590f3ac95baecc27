using CareersBot.Understanding;

namespace CareersBot.Tests.Understanding;

/// <summary>How weights are learnt from examples.</summary>
public sealed class ModelTrainingTests
{
    private static readonly TrainingExample[] Examples =
    [
        .. Enumerable.Range(0, 40).Select(at => at % 2 == 0
            ? new TrainingExample("pay", ["how", "much", "earn", $"p{at}"], [1, 0])
            : new TrainingExample("hours", ["when", "start", "shift", $"h{at}"], [0, 1])),
    ];

    [Fact]
    public void Train_SameExamples_GiveTheSameModel() =>
        Assert.Equal(ModelTraining.Train(Examples).Probabilities(["much"], [0.3f, 0.1f]), ModelTraining.Train(Examples).Probabilities(["much"], [0.3f, 0.1f]));

    [Fact]
    public void Train_EveryWordOfAPhrase_LearnsItsShare() =>
        Assert.All(new[] { "how", "much", "earn" }, word => Assert.True(Pay([word], [0, 0]) > 0.6));

    [Fact]
    public void Train_WhereWordsPoint_SaysSomethingWithoutAnyKnownWord()
    {
        Assert.True(Pay(["wage"], [1, 0]) > 0.6);
        Assert.True(Pay(["rota"], [0, 1]) < 0.4);
    }

    private static double Pay(string[] words, float[] meaning)
    {
        var model = ModelTraining.Train(Examples);
        return model.Probabilities(words, meaning)[model.Labels.ToList().IndexOf("pay")];
    }
}
