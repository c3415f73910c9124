namespace SendInspection.Domain.Tests.Sources;

/// <summary>Lists that are compared by what they hold.</summary>
public class ValueListTests
{
    private static readonly ValueList<int> Three = [1, 2, 3];

    [Fact]
    public void Two_lists_are_equal_when_they_hold_the_same_in_the_same_order()
    {
        ValueList<int>? none = null;
        ValueList<int> same = [1, 2, 3], turned = [3, 2, 1], shorter = [1, 2];
        Assert.True(Three == same);
        Assert.False(Three != same);
        Assert.True(none == null);
        Assert.All((ValueList<int>?[])[turned, shorter, none], other =>
        {
            Assert.True(Three != other);
            Assert.True(other != Three);
            Assert.False(Three == other);
            Assert.False(other == Three);
        });
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void A_place_that_a_list_does_not_have_is_refused_and_told_how_many_there_are(int index) => Assert.StartsWith(
        "The list has 3 items, counted from 0.", Assert.Throws<ArgumentOutOfRangeException>(nameof(index), () => Three[index]).Message, StringComparison.Ordinal);
}
